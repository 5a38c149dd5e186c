'use client';

import { useTranslation } from 'react-i18next';
import type { Reading } from '@/corpus/german/reading';
import type { Language } from '@/corpus/text/span';
import styles from './word-card.module.css';

/** Reasons that say nothing about the form. */
const SILENT = ['listed', 'closed class', 'compound', 'unknown'] as const;
/** Stands where the lemma is to stand, which needs an element of its own to have its language. */
const GAP = '\u0000';

type Told = Exclude<Reading['reasons'][number], (typeof SILENT)[number]>;
const isTold = (reason: Reading['reasons'][number]): reason is Told =>
  !SILENT.some((silent) => silent === reason);

interface Props {
  readonly surface: string;
  readonly reading: Pick<Reading, 'lemma' | 'reasons'>;
  readonly lang?: Language;
}

/** Why a word is taken for a form of its lemma: "past participle of beitreten". Nothing where it is the lemma itself. */
export function ReasonLine({ surface, reading: { lemma, reasons }, lang = 'de' }: Props) {
  const { t } = useTranslation('reader');
  const told = reasons.filter(isTold);
  const nearest = told.at(-1);
  const isLemma = surface.toLowerCase() === lemma.toLowerCase();
  if (isLemma && (nearest === undefined || nearest === 'infinitive')) return null;
  const [before = '', after = ''] = t(`reason.${nearest ?? 'form'}`, { lemma: GAP }).split(GAP);
  const others = told
    .slice(0, -1)
    .reverse()
    .map((reason) => t(`reasonBesides.${reason}`));
  return (
    <p className={styles.facts}>
      {before}
      <span lang={lang}>{lemma}</span>
      {[after, ...others].join(', ')}
    </p>
  );
}
