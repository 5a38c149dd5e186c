'use client';

import { useTranslation } from 'react-i18next';
import { directionOf } from '@/corpus/text/direction';
import type { Language } from '@/corpus/text/span';
import type { Translation } from '@/study/translations/translation';
import styles from './reader.module.css';

interface Props {
  readonly language: Language;
  readonly bead: number;
  readonly text: string;
  /** Where it begins in its source text; a machine's sentence stands in none. */
  readonly start?: number;
  /** Where a machine wrote it. */
  readonly machine?: Translation;
  /** What a screen reader is told in its stead, where it is covered. */
  readonly cover: string | undefined;
}

/**
 * One sentence of the text. It is a text node in an element and nothing else, so that words are found by offset. A cover keeps
 * the room of the sentence without showing it; to a screen reader it is a button, and what it hides is not told.
 */
export function SentenceElement({ language, bead, text, start, machine, cover }: Props) {
  const origin = machine && { 'data-origin': 'machine' };
  const button = cover !== undefined && {
    // A real button does not run on from line to line as the text does.
    role: 'button',
    tabIndex: 0,
    'aria-label': cover,
    'data-covered': '',
  };
  return (
    <>
      <span
        lang={language}
        dir={directionOf(text)}
        data-bead={bead}
        data-start={start}
        {...origin}
        {...button}
      >
        {text}
      </span>
      {machine && <MachineMark at={machine.at} isCovered={cover !== undefined} />}{' '}
    </>
  );
}

/** It keeps its room below a cover, so that nothing moves when the sentence is uncovered. */
function MachineMark({ at, isCovered }: { at: number; isCovered: boolean }) {
  const { t, i18n } = useTranslation('reader');
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(at);
  return (
    <small
      lang={i18n.language}
      className={styles.origin}
      data-hidden={isCovered || undefined}
      title={t('machine.when', { date })}
    >
      {' '}
      {t('machine.mark')}
    </small>
  );
}
