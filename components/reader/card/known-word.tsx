'use client';

import { useTranslation } from 'react-i18next';
import { Headword, Plural } from '@/components/ui/headword';
import { otherLanguage } from '@/corpus/text/span';
import { languageOf } from '@/study/terms/term';
import type { Known } from '../look-up/look-up';
import styles from './word-card.module.css';

/** What the glossary or the learner says of a word. */
export function KnownWord({ known: { entry, term } }: { readonly known: Known }) {
  const { t, i18n } = useTranslation('reader');
  const word = entry ?? term;
  if (!word) return null;
  const glosses = term?.glosses ?? entry?.en ?? [];
  const note = i18n.language === 'de' ? entry?.note?.de : entry?.note?.en;
  return (
    <>
      <p className={styles.word}>
        <Headword {...word} />
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
      <ul className={styles.glosses} lang={otherLanguage(term ? languageOf(term) : 'de')}>
        {glosses.map((gloss) => (
          <li key={gloss}>{gloss}</li>
        ))}
      </ul>
      {note && <p className={styles.note}>{note}</p>}
      {term?.note && <p className={styles.note}>{term.note}</p>}
    </>
  );
}
