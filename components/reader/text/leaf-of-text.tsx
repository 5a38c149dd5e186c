'use client';

import { type CSSProperties, memo, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import type { MachineTexts } from '../machine/machine-texts';
import styles from '../reader.module.css';
import type { Leaf } from './leaves';
import { layOut } from './rows';
import { SentenceRow } from './sentence-row';

interface Props {
  readonly leaf: Leaf;
  readonly article: Article;
  /** Whether its rows are on the page already; before that it only takes the room they will need. */
  readonly isFilled: boolean;
  /** Whether the article's title is its first row. */
  readonly hasTitle: boolean;
  /** The side that can be covered. */
  readonly own: Language;
  /** Where covers are drawn: the beads that were uncovered. */
  readonly uncovered: ReadonlySet<number> | undefined;
  readonly machine: MachineTexts;
  /** The beads whose English is compared with a machine's. */
  readonly compared: ReadonlySet<number>;
}

/** Characters on a line of a column, roughly. */
const A_LINE = 52;

/** A leaf of the text, drawn anew only where it changes. */
export const LeafOfText = memo(function LeafOfText(props: Props) {
  const { leaf, article, isFilled, hasTitle, own, uncovered, machine, compared } = props;
  const rows = useMemo(() => (isFilled ? layOut(article, leaf.beads) : []), [article, leaf, isFilled]);
  const { t } = useTranslation('reader');
  const coverOf = useCallback(
    (bead: number) =>
      uncovered === undefined || uncovered.has(bead) ? undefined : t(`uncover.${own}`, { number: bead + 1 }),
    [own, uncovered, t],
  );
  const lines = { '--lines': Math.ceil(leaf.length / A_LINE) } as CSSProperties;
  return (
    <div className={styles.leaf} data-leaf={leaf.beads[0]} data-covers={uncovered && 'each'} style={lines}>
      {rows.map((row, place) => (
        <SentenceRow
          key={row.beads[0]}
          row={row}
          text={article.text}
          isTitle={hasTitle && place === 0}
          own={own}
          coverOf={coverOf}
          machine={machine}
          compared={compared}
        />
      ))}
    </div>
  );
});
