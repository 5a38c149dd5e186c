'use client';

import { directionOf } from '@/corpus/text/direction';
import type { Language } from '@/corpus/text/span';
import type { Translation } from '@/study/translations/translation';
import { OriginMark } from '../machine/origin-mark';

interface Props {
  readonly language: Language;
  readonly bead: number;
  readonly text: string;
  /** Where it begins in its source text; a machine's sentence stands in none. */
  readonly start?: number;
  /** Where a machine wrote it. */
  readonly machine?: Translation;
  /** Whether it stands beneath what a person wrote. */
  readonly isCompared?: boolean;
  /** What a screen reader is told in its stead, where it is covered. */
  readonly cover: string | undefined;
}

/**
 * One sentence of the text. It is a text node in an element and nothing else, so that words are found by offset. A cover keeps
 * the room of the sentence without showing it; to a screen reader it is a button, and what it hides is not told.
 */
export function SentenceElement({ language, bead, text, start, machine, isCompared = false, cover }: Props) {
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
      {machine && <OriginMark at={machine.at} isCompared={isCompared} isCovered={cover !== undefined} />}{' '}
    </>
  );
}
