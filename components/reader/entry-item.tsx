'use client';

import type { Entry } from '@/corpus/lexicon/entry';
import styles from './dictionary.module.css';

/** "Br.", "ugs.": said beside a word, small. */
function Labels({ labels, lang }: { readonly labels: readonly string[]; readonly lang: 'de' | 'en' }) {
  if (labels.length === 0) return null;
  return (
    <small lang={lang} className={styles.label}>
      {' '}
      {labels.join(' ')}
    </small>
  );
}

interface Props {
  readonly entry: Entry;
  /** The word under which it stands: what the entry heads it with is shown only where it says more. */
  readonly lemma: string;
}

/** One entry of the dictionary: its English, what the word is used with, and examples. */
export function EntryItem({ entry: { headword, labels, notes, glosses, examples }, lemma }: Props) {
  const more = [headword === lemma ? '' : headword, notes.map((note) => `(${note})`).join(' ')];
  const used = more.filter((part) => part !== '').join(' ');
  return (
    <li className={styles.entry}>
      <p lang="en">
        {glosses.map((gloss, at) => (
          <span key={gloss.text} className={styles.gloss}>
            {gloss.text}
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
    </li>
  );
}
