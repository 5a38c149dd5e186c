import type { EntryInContext } from '@/corpus/lexicon/gloss-in-context';
import styles from './dictionary.module.css';
import { Labels } from './labels';

interface Props extends EntryInContext {
  /** The word under which it stands: what the entry heads it with is shown only where it says more. */
  readonly lemma: string;
}

/** One entry of the dictionary: its English, what the word is used with, and examples. */
export function EntryItem({ entry, found, lemma }: Props) {
  const { headword, labels, notes, glosses, examples } = entry;
  const more = [headword === lemma ? '' : headword, notes.map((note) => `(${note})`).join(' ')];
  const used = more.filter((part) => part !== '').join(' ');
  return (
    <>
      <p lang="en">
        {glosses.map((gloss, at) => (
          <span key={gloss.text}>
            {at < found ? <mark className={styles.here}>{gloss.text}</mark> : gloss.text}
            <Labels labels={gloss.labels} lang="en" />
            {at < glosses.length - 1 && ', '}
          </span>
        ))}
      </p>
      {(used !== '' || labels.length > 0) && (
        <p lang="de" className={styles.used}>
          {used}
          <Labels labels={labels} lang="de" />
        </p>
      )}
      {examples.length > 0 && (
        <ul className={styles.examples}>
          {examples.map(({ de, en }) => (
            <li key={de}>
              <span lang="de">{de}</span> <span lang="en">{en}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
