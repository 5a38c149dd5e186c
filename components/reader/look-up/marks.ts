'use client';

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import { useDisplay } from '@/components/shell/use-display';
import type { Article } from '@/corpus/articles/article';
import type { FormIndex } from '@/corpus/articles/form-index';
import { standingWords } from '@/corpus/lexicon/look-up/standing-words';
import type { Language, Span } from '@/corpus/text/span';
import type { LeavesInView } from '../text/leaves-in-view';
import { rangeOf, startOf } from '../text/place-in-text';
import { whenIdle } from '../when-idle';
import { drawMark, WORD_MARKS, type WordMark } from './highlights';
import { keptAt, type PlacedWord } from './kept-at';
import type { Known } from './look-up';
import { SentenceLemmas } from './sentence-lemmas';

interface Marked {
  /** The side whose words are marked. */
  readonly side: Language;
  readonly known: readonly Known[];
  /** The same by their forms. */
  readonly index: FormIndex<Known>;
}

const sentencesIn = (leaves: readonly HTMLElement[], side: Language): HTMLElement[] =>
  leaves.flatMap((leaf) => [...leaf.querySelectorAll<HTMLElement>(`[data-start][lang="${side}"]`)]);

const spanOf = (sentence: HTMLElement): Span => {
  const start = startOf(sentence);
  return { start, end: start + (sentence.textContent?.length ?? 0) };
};

const markOf = ({ status }: Known): WordMark => status ?? 'glossary';

/**
 * Marks the words of the glossary and those that the learner has taken a stand on, in the leaves that are in view: in the forms that
 * are known, and in every other form that the dictionary knows of. Where marking is switched off nothing is marked or looked up.
 */
export function useMarks(inView: LeavesInView, article: Article, { side, known, index }: Marked): void {
  const language = useLanguage();
  const isOn = useDisplay('marks')[0] === 'on';
  const lemmas = useMemo(
    () =>
      new SentenceLemmas<PlacedWord>(article.text[side], (sentences) =>
        side === 'de' ? language.lemmas(sentences, article.slug) : language.englishReadings(sentences),
      ),
    [language, article, side],
  );
  const keepsAny = known.some(({ term }) => term !== undefined);
  const kept = useMemo(() => keptAt(known), [known]);
  const draw = useCallback(() => {
    const ranges = new Map<WordMark, Range[]>(WORD_MARKS.map((mark) => [mark, []]));
    for (const sentence of isOn ? sentencesIn(inView.current, side) : []) {
      const span = spanOf(sentence);
      const byForm = index(span, article.text[side]);
      for (const { entry, spans } of standingWords(byForm, lemmas.of(span.start), kept))
        ranges.get(markOf(entry))?.push(...spans.flatMap((part) => rangeOf(sentence, part) ?? []));
    }
    for (const [mark, drawn] of ranges) drawMark(mark, drawn);
  }, [isOn, inView, article, side, index, kept, lemmas]);

  // What has just been kept is marked at once, and when leaves come into view their words are; before anything is kept the marks of
  // the glossary alone can wait until the page has nothing better to do.
  const latest = useRef(draw);
  const refresh = useCallback(async (): Promise<void> => {
    latest.current();
    if (!isOn || !keepsAny) return;
    if (await lemmas.need(sentencesIn(inView.current, side).map(spanOf))) latest.current();
  }, [isOn, inView, side, keepsAny, lemmas]);
  useEffect(() => {
    latest.current = draw;
    let callOff: (() => void) | undefined;
    const stop = inView.subscribe(() => {
      callOff?.();
      if (keepsAny) void refresh();
      else callOff = whenIdle(() => void refresh());
    });
    return () => {
      callOff?.();
      stop();
    };
  }, [inView, draw, keepsAny, refresh]);

  useEffect(() => {
    return () => {
      // What is still being looked up must not be drawn over the marks of the article that comes next.
      latest.current = () => undefined;
      for (const mark of WORD_MARKS) drawMark(mark, []);
    };
  }, []);
}
