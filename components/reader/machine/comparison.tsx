'use client';

import type { Translation } from '@/study/translations/translation';
import styles from '../reader.module.css';
import { SentenceElement } from '../text/sentence-element';
import { OriginMark } from './origin-mark';

interface Props {
  readonly bead: number;
  readonly translations: readonly Translation[];
  readonly cover: string | undefined;
}

/** Behind and beneath the English that a person wrote: that it is a person's, and what a machine made of the same sentences. */
export function Comparison({ bead, translations, cover }: Props) {
  return (
    <>
      <OriginMark isCompared isCovered={cover !== undefined} />
      <span className={styles.comparison}>
        {translations.map((machine) => (
          <SentenceElement
            key={machine.id}
            language="en"
            bead={bead}
            text={machine.text}
            machine={machine}
            isCompared
            cover={cover}
          />
        ))}
      </span>
    </>
  );
}
