'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Occurrence } from '@/corpus/articles/forms';
import type { Span } from '@/corpus/text/span';
import { drawMark } from './highlights';
import { rangeOf } from './place-in-text';

/** The word that was pressed or moved to. */
export interface WordInHand {
  readonly bead: number;
  readonly span: Span;
  /** Whether its card is open. */
  readonly open: boolean;
  readonly byKeyboard: boolean;
}

/** The ranges of a word's spans on the page. */
export function rangesIn(text: HTMLElement | null, bead: number, spans: Occurrence): Range[] {
  const sentences = Array.from(
    text?.querySelectorAll<HTMLElement>(`[data-bead="${bead}"][data-start][lang="de"]`) ?? [],
  );
  return spans.flatMap((span) => sentences.flatMap((sentence) => rangeOf(sentence, span) ?? []));
}

/** The word in hand and its mark. */
export function useWordInHand(text: RefObject<HTMLElement | null>) {
  const [word, setWord] = useState<WordInHand>();
  useEffect(() => () => drawMark('word-in-hand', []), []);
  const mark = useCallback(
    (bead: number, spans: Occurrence) => drawMark('word-in-hand', rangesIn(text.current, bead, spans)),
    [text],
  );
  return { word, setWord, mark };
}
