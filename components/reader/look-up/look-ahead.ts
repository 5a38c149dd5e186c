'use client';

import { useEffect, useMemo } from 'react';
import type { Language } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import { placeAtPoint } from '../text/place-in-text';
import { beadPieces } from './bead-links';
import { germanPlace } from './german-word';
import { wordAt } from './look-up';
import { englishPlace } from './use-english-word';

/** In milliseconds: a pointer that rests so long points at something. */
const RESTS_AFTER = 40;

interface Point {
  readonly bead: number;
  readonly x: number;
  readonly y: number;
}

/** Asks what a press on a word would ask; the answers are remembered until then. */
function askAhead(language: Language, article: Article, { bead, x, y }: Point): void {
  const at = placeAtPoint(x, y);
  const span = at && wordAt(article, bead, at.side, at.offset);
  if (!at || !span) return;
  if (at.side === 'en') void language.englishWord(englishPlace(article, bead, span), article.slug);
  else {
    const asked = germanPlace(article, bead, span);
    if (asked) void language.germanWord(asked.place, article.slug);
  }
  const sides = beadPieces(article, bead);
  if (sides) void language.links(sides.pieces, article.slug);
}

/**
 * Looks words up ahead of the press: what a mouse rests on, and what a finger has come down on, which is pressed only when it
 * rises. The card is then whole when it opens.
 */
export function useLookAhead(article: Article) {
  const language = useLanguage();
  const ahead = useMemo(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = (): void => clearTimeout(timer);
    return {
      stop,
      now: (point: Point): void => {
        stop();
        askAhead(language, article, point);
      },
      whenItRests: (point: Point): void => {
        stop();
        timer = setTimeout(() => askAhead(language, article, point), RESTS_AFTER);
      },
    };
  }, [language, article]);
  useEffect(() => ahead.stop, [ahead]);
  return ahead;
}
