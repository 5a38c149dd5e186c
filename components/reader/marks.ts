'use client';

import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Article } from '@/corpus/articles/article';
import type { FormIndex } from '@/corpus/articles/form-index';
import { drawMark } from './highlights';
import type { Known } from './look-up';
import { rangeOf } from './place-in-text';
import { useRowsInView } from './rows-in-view';

/** Marks the words of the glossary and those kept in the rows that are in view. */
export function useMarks(
  text: RefObject<HTMLElement | null>,
  article: Article,
  index: FormIndex<Known>,
): void {
  const rows = useRef<readonly HTMLElement[]>([]);

  const draw = useCallback(() => {
    const glossary: Range[] = [];
    const kept: Range[] = [];
    for (const sentence of rows.current.flatMap((row) =>
      Array.from(row.querySelectorAll<HTMLElement>('[data-start][lang="de"]')),
    )) {
      const start = Number(sentence.dataset.start);
      const span = { start, end: start + (sentence.textContent?.length ?? 0) };
      for (const { entry, spans } of index(span, article.text.de)) {
        const ranges = spans.flatMap((part) => rangeOf(sentence, part) ?? []);
        (entry.term ? kept : glossary).push(...ranges);
      }
    }
    drawMark('glossary', glossary);
    drawMark('kept', kept);
  }, [article, index]);

  // What has just been kept is marked at once, and when rows come into view their words are.
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
    draw();
  }, [draw]);
  const onChange = useCallback((inView: readonly HTMLElement[]) => {
    rows.current = inView;
    latest.current();
  }, []);
  useRowsInView(text, onChange);

  useEffect(() => {
    return () => {
      drawMark('glossary', []);
      drawMark('kept', []);
    };
  }, []);
}
