import { Headword, Plural } from '@/components/ui/headword';
import type { EnglishEntry } from '@/corpus/lexicon/entry';
import styles from './dictionary.module.css';
import { Labels } from './labels';

/** So many German words for one sense are enough to choose from. */
const MOST = 6;

/** What one line of the dictionary says of an English word. */
export function EnglishEntryItem({ entry }: { readonly entry: EnglishEntry }) {
  const { headword, labels, notes, renderings } = entry;
  return (
    <>
      <p lang="en" className={styles.used}>
        {[headword, ...notes.map((note) => `(${note})`)].join(' ')}
        <Labels labels={labels} lang="en" />
      </p>
      <ul className={styles.parts} lang="de">
        {renderings.slice(0, MOST).map((rendering) => (
          <li key={JSON.stringify(rendering)}>
            <Headword lemma={rendering.headword} gender={rendering.gender} />
            {rendering.plural && rendering.plural !== rendering.headword && (
              <small>
                {' · '}
                <Plural plural={rendering.plural} />
              </small>
            )}
            <Labels labels={[...rendering.labels, ...rendering.notes.map((note) => `(${note})`)]} lang="de" />
          </li>
        ))}
      </ul>
    </>
  );
}
