import type { ReactNode } from 'react';
import { Headword, Plural } from '@/components/ui/headword';
import type { EnglishInContext } from '@/corpus/lexicon/renderings-in-context';
import styles from './dictionary.module.css';
import { Labels } from './labels';

/** So many German words for one sense are enough to choose from. */
const MOST = 6;

/** What one line of the dictionary says of an English word; what the German says here is marked. */
export function EnglishEntryItem({ entry, found }: EnglishInContext) {
  const { headword, labels, notes, renderings } = entry;
  return (
    <>
      <p lang="en" className={styles.used}>
        {[headword, ...notes.map((note) => `(${note})`)].join(' ')}
        <Labels labels={labels} lang="en" />
      </p>
      <ul className={styles.parts} lang="de">
        {renderings.slice(0, MOST).map((rendering, at) => (
          <li key={JSON.stringify(rendering)}>
            <RenderedAs isSaid={at < found}>
              <Headword lemma={rendering.headword} gender={rendering.gender} />
            </RenderedAs>
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

function RenderedAs({ isSaid, children }: { readonly isSaid: boolean; readonly children: ReactNode }) {
  return isSaid ? <mark className={styles.here}>{children}</mark> : children;
}
