'use client';

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { Headword, Plural } from '@/components/ui/headword';
import type { GlossaryEntry } from '@/corpus/articles/article';
import type { Term } from '@/study/terms/term';
import { termId } from '@/study/terms/term-id';
import styles from './glossary.module.css';

interface Props {
  readonly entries: readonly GlossaryEntry[];
  readonly kept: ReadonlyMap<string, Term>;
  /** Absent where German is not what is learnt. */
  readonly onKeep: ((entry: GlossaryEntry) => void) | undefined;
}

/** The author's glossary below the article: for reading, for printing, and for whoever cannot press a word in the text. */
export const Glossary = memo(function Glossary({ entries, kept, onKeep }: Props) {
  const { t, i18n } = useTranslation('reader');
  if (entries.length === 0) return null;
  const note = (entry: GlossaryEntry) => (i18n.language === 'de' ? entry.note?.de : entry.note?.en);
  return (
    <section className={styles.glossary} aria-labelledby="glossary">
      <h2 id="glossary">{t('glossary')}</h2>
      <dl className={styles.entries}>
        {entries.map((entry) => (
          <div key={termId(entry)} className={styles.entry}>
            <dt>
              <Headword {...entry} />
              {entry.plural && (
                <span className={styles.plural}>
                  , <Plural plural={entry.plural} />
                </span>
              )}
            </dt>
            <dd>
              <span lang="en">{entry.en.join(', ')}</span>
              {note(entry) && <p className={styles.note}>{note(entry)}</p>}
            </dd>
            {onKeep && (
              <dd className={styles.act}>
                <Keep lemma={entry.lemma} isKept={kept.has(termId(entry))} onKeep={() => onKeep(entry)} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
});

/** It stays a button when it has done its work, so that it still has the focus. */
function Keep({ lemma, isKept, onKeep }: { lemma: string; isKept: boolean; onKeep: () => void }) {
  const { t } = useTranslation('reader');
  return (
    <button
      type="button"
      className={isKept ? styles.kept : buttons.quiet}
      aria-label={isKept ? undefined : t('keepWord', { word: lemma })}
      aria-disabled={isKept}
      onClick={() => !isKept && onKeep()}
    >
      {isKept ? `✓ ${t('kept')}` : t('keep')}
    </button>
  );
}
