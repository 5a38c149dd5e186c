'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/corpus/articles/article';
import { directionOf } from '@/corpus/text/direction';
import type { Language } from '@/corpus/text/span';
import type { BeadInHand } from './bead-in-hand';
import { sideOf } from './drafts';
import type { MachineTexts } from './machine-texts';
import styles from './views.module.css';

interface Props {
  readonly article: Article;
  readonly hand: BeadInHand;
  /** The side that is not shown in the text. */
  readonly side: Language;
  readonly machine: MachineTexts;
}

/** Where one side is read alone: the other side of the sentence in hand, at the window's foot, where it moves nothing. */
export function OtherSide({ article, hand, side, machine }: Props) {
  const { t } = useTranslation('reader');
  const bead = useSyncExternalStore(
    useCallback((changed) => hand.subscribe(changed), [hand]),
    () => hand.current,
    () => undefined,
  );
  if (bead === undefined) return null;
  const told = sideOf(article, bead, side, machine);
  if (told === '') return null;
  return (
    <aside className={styles.otherSide} aria-label={t('view.other')}>
      <p lang={side} dir={directionOf(told)}>
        {told}
      </p>
    </aside>
  );
}
