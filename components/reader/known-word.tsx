'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { Headword, Plural } from '@/components/ui/headword';
import { KeyHint } from '@/components/ui/key-hint';
import type { Known } from './look-up';
import styles from './word-card.module.css';

interface Props {
  readonly known: Known;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

/** What the glossary or the learner says of a word, and one press to keep it. */
export function KnownWord({ known: { entry, term }, onKeep, onRemove }: Props) {
  const { t, i18n } = useTranslation('reader');
  const word = entry ?? term;
  if (!word) return null;
  const glosses = term?.glosses ?? entry?.en ?? [];
  const note = i18n.language === 'de' ? entry?.note?.de : entry?.note?.en;
  return (
    <>
      <p className={styles.word}>
        <Headword lemma={word.lemma} gender={word.gender} reflexive={word.reflexive} prefix={word.prefix} />
      </p>
      <p className={styles.facts}>
        {t(`pos.${word.pos}`)}
        {word.plural && (
          <>
            {` · ${t('plural')} `}
            <Plural plural={word.plural} />
          </>
        )}
      </p>
      <ul className={styles.glosses} lang="en">
        {glosses.map((gloss) => (
          <li key={gloss}>{gloss}</li>
        ))}
      </ul>
      {note && <p className={styles.note}>{note}</p>}
      {term?.note && <p className={styles.note}>{term.note}</p>}
      <div className={styles.actions}>
        {term && <span className={styles.kept}>✓ {t('kept')}</span>}
        {/* One button with two meanings, so that it still has the focus after it was pressed. */}
        <button
          type="button"
          className={term ? buttons.quiet : buttons.go}
          onClick={term ? onRemove : onKeep}
        >
          {term ? t('remove') : t('keep')}
          {!term && <KeyHint>a</KeyHint>}
        </button>
      </div>
    </>
  );
}
