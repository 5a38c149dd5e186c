'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/corpus/articles/article';
import { directionOf } from '@/corpus/text/direction';
import type { Language } from '@/corpus/text/span';
import { englishOf, sideOf } from '../look-up/drafts';
import { type MachineTexts, translationsOfBead } from '../machine/machine-texts';
import { OriginMark } from '../machine/origin-mark';
import type { BeadInHand } from './bead-in-hand';
import styles from './views.module.css';

interface Props {
  readonly article: Article;
  readonly hand: BeadInHand;
  /** The side that is not shown in the text. */
  readonly side: Language;
  readonly machine: MachineTexts;
  /** The beads whose English is compared with a machine's. */
  readonly compared: ReadonlySet<number>;
}

/** Where one side is read alone: the other side of the sentence in hand, at the window's foot, where it moves nothing. */
export function OtherSide({ article, hand, side, machine, compared }: Props) {
  const { t } = useTranslation('reader');
  const bead = useSyncExternalStore(
    useCallback((changed) => hand.subscribe(changed), [hand]),
    () => hand.current,
    () => undefined,
  );
  if (bead === undefined) return null;
  const told = sideOf(article, bead, side, machine);
  if (told === '') return null;
  const made = side === 'en' ? translationsOfBead(article, bead, machine) : [];
  const isByPerson = side === 'de' || englishOf(article, bead) !== '';
  const besides = isByPerson && compared.has(bead) ? made : [];
  return (
    <aside className={styles.otherSide} aria-label={t('view.other')}>
      <p lang={side} dir={directionOf(told)}>
        {told}
        {besides.length > 0 && <OriginMark isCompared isCovered={false} />}
        {!isByPerson && <OriginMark at={made[0]?.at} isCompared={false} isCovered={false} />}
      </p>
      {besides.map(({ id, text, at }) => (
        <p key={id} lang="en" data-origin="machine">
          {text}
          <OriginMark at={at} isCompared isCovered={false} />
        </p>
      ))}
    </aside>
  );
}
