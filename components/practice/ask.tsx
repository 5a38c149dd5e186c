'use client';

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import buttons from '@/components/ui/button.module.css';
import { exampleAddress } from '@/components/ui/example-address';
import { Headword, Plural } from '@/components/ui/headword';
import { KeyHint } from '@/components/ui/key-hint';
import { otherLanguage } from '@/corpus/text/span';
import { type Card, GRADES, type Grade } from '@/study/schedule/card';
import { languageOf, type Term } from '@/study/terms/term';
import { OtherSentence, OwnSentence } from './example';
import { Grades } from './grades';
import { useKeys } from './keys';
import styles from './practice.module.css';

interface Props {
  readonly locale: Locale;
  readonly card: Card;
  readonly term: Term;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onGrade: (grade: Grade) => void;
  readonly onUndo: () => void;
}

/** One card: the question, and when the learner asks for it, the answer with the grades. */
export function Ask({ locale, card, term, now, onGrade, onUndo }: Props) {
  const { t } = useTranslation('practice');
  const [open, setOpen] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) answer.current?.focus({ preventScroll: true });
  }, [open]);

  useKeys((key) => {
    if (key === 'z') onUndo();
    else if (!open && (key === ' ' || key === 'Enter')) setOpen(true);
    else if (open && key === ' ') onGrade(3);
    else {
      const grade = GRADES.find((one) => String(one) === key);
      if (!open || grade === undefined) return false;
      onGrade(grade);
    }
    return true;
  });

  const { example } = term;
  const recognise = card.kind === 'recognise';
  const own = languageOf(term);
  const other = otherLanguage(own);
  const word = (
    <p className={styles.front}>
      <Headword {...term} />
    </p>
  );
  const meaning = (
    <p className={recognise ? styles.back : styles.front} lang={other}>
      {term.glosses.join(', ')}
    </p>
  );

  return (
    <div className={styles.ask}>
      <p className={styles.direction}>{t(`direction.${recognise ? own : other}`)}</p>
      <div aria-live="polite">
        {recognise ? word : meaning}
        {recognise && <OwnSentence term={term} gap={false} />}
        {!recognise && <OtherSentence term={term} />}
        {!recognise && !open && <OwnSentence term={term} gap />}
      </div>
      {open ? (
        <div ref={answer} tabIndex={-1} className={styles.answer}>
          {recognise ? meaning : word}
          {term.plural && (
            <p className={styles.plural}>
              {t('plural')} <Plural plural={term.plural} />
            </p>
          )}
          {recognise && <OtherSentence term={term} />}
          {!recognise && <OwnSentence term={term} gap={false} />}
          {term.note && <p className={styles.note}>{term.note}</p>}
          {example && (
            <Link className={styles.source} href={exampleAddress(locale, example)}>
              {t('source')}
            </Link>
          )}
        </div>
      ) : null}
      <div className={styles.acts}>
        {open ? (
          <Grades locale={locale} card={card} now={now} onGrade={onGrade} />
        ) : (
          <button type="button" className={buttons.go} onClick={() => setOpen(true)}>
            {t('show')} <KeyHint>{t('space')}</KeyHint>
          </button>
        )}
      </div>
    </div>
  );
}
