'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { readRate } from '@/components/shell/device';
import { type Speech, speak } from '@/components/speech/speaker';
import { synthesisOf } from '@/components/speech/use-voices';
import type { Article } from '@/corpus/articles/article';
import { type Language, otherLanguage, type Span } from '@/corpus/text/span';
import { drawMark } from '../look-up/highlights';
import { rangesIn } from '../look-up/word-in-hand';
import type { BeadInHand } from '../text/bead-in-hand';

interface Said extends Speech {
  /** Where it begins in its source text. */
  readonly from: number;
}

/** What is read of a bead: the language that is learnt, and the other behind it only on request. */
export interface Spoken {
  readonly foreign: Language;
  readonly withOther: boolean;
}

function saidOf(article: Article, bead: number, { foreign, withOther }: Spoken): Said[] {
  const sides = withOther ? [foreign, otherLanguage(foreign)] : [foreign];
  return sides.flatMap((language) => {
    const [from, to] = article.beads[bead]?.[language] ?? [0, 0];
    return article.sentences[language].slice(from, to).map(({ start, end }) => ({
      language,
      from: start,
      text: article.text[language].slice(start, end),
    }));
  });
}

interface Listening {
  /** Whether something is being read aloud. */
  readonly isReading: boolean;
  /** Reads one bead aloud, or the article from a bead on. */
  readonly read: (from: number, howFar: 'bead' | 'on') => void;
  readonly say: (speech: Speech) => void;
  readonly stop: () => void;
}

/** Reads aloud: the bead that is read is taken in hand and kept in view, the word is marked where the voice tells it. */
export function useListening(
  text: { readonly current: HTMLElement | null },
  article: Article,
  hand: BeadInHand,
  { foreign, withOther }: Spoken,
): Listening {
  const [isReading, setIsReading] = useState(false);
  // The other language is chosen while the article is read: the next bead follows the choice.
  const spoken = useRef<Spoken>({ foreign, withOther });
  useEffect(() => {
    spoken.current = { foreign, withOther };
  }, [foreign, withOther]);
  const current = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    current.current?.abort();
    current.current = undefined;
    drawMark('spoken', []);
    setIsReading(false);
  }, []);
  useEffect(() => stop, [stop]);

  const begin = useCallback(
    async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
      stop();
      const controller = new AbortController();
      current.current = controller;
      setIsReading(true);
      await work(controller.signal);
      if (current.current === controller) stop();
    },
    [stop],
  );

  const read = useCallback(
    (from: number, howFar: 'bead' | 'on'): void => {
      const synthesis = synthesisOf();
      if (!synthesis) return;
      const to = howFar === 'bead' ? from + 1 : article.beads.length;
      void begin(async (signal) => {
        for (let bead = from; bead < to && !signal.aborted; bead++) {
          hand.bring(bead);
          for (const said of saidOf(article, bead, spoken.current)) {
            const onWord = ({ start, end }: Span): void => {
              const word = { start: said.from + start, end: said.from + end };
              drawMark('spoken', rangesIn(text.current, { bead, side: said.language }, [word]));
            };
            await speak(synthesis, said, { rate: readRate(), signal, onWord });
          }
        }
      });
    },
    [article, begin, hand, text],
  );

  const say = useCallback(
    (speech: Speech): void => {
      const synthesis = synthesisOf();
      if (synthesis) void begin((signal) => speak(synthesis, speech, { rate: readRate(), signal }));
    },
    [begin],
  );

  return { isReading, read, say, stop };
}
