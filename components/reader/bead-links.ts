'use client';

import { useEffect, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import type { BeadSide, SpanLink } from '@/corpus/align/links/link-bead';
import type { Article } from '@/corpus/articles/article';
import { type Language, otherLanguage, type Span } from '@/corpus/text/span';

const NONE: readonly SpanLink[] = [];

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** One side of a bead, cut out of its text, and where the piece begins. */
function pieceOf(article: Article, bead: number, side: Language): BeadSide & { readonly from: number } {
  const [first, end] = article.beads[bead]?.[side] ?? [0, 0];
  const sentences = article.sentences[side].slice(first, end);
  const from = sentences[0]?.start ?? 0;
  const text = article.text[side].slice(from, sentences.at(-1)?.end ?? from);
  return { text, from, sentences: sentences.map((sentence) => moved(sentence, -from)) };
}

/** Which words of the bead in hand translate each other, by where they stand in the article; none until it is known. */
export function useBeadLinks(article: Article, bead: number | undefined): readonly SpanLink[] {
  const language = useLanguage();
  const [known, setKnown] = useState<{ readonly bead: number; readonly links: readonly SpanLink[] }>();

  useEffect(() => {
    if (bead === undefined) return;
    const de = pieceOf(article, bead, 'de');
    const en = pieceOf(article, bead, 'en');
    if (de.text === '' || en.text === '') return;
    let isCurrent = true;
    const side = ({ text, sentences }: BeadSide): BeadSide => ({ text, sentences });
    void language.links(side(de), side(en), article.slug).then((result) => {
      // Where the dictionary cannot be had, the card says so; words are then not linked.
      if (!isCurrent || !result.ok) return;
      const links = result.value.map((link) => ({
        de: moved(link.de, de.from),
        en: moved(link.en, en.from),
      }));
      setKnown({ bead, links });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, article, bead]);

  return known?.bead === bead ? (known?.links ?? NONE) : NONE;
}

const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

/** The words on the other side that translate what stands on these spans, each once, in order. */
export function linkedWith(links: readonly SpanLink[], side: Language, spans: readonly Span[]): Span[] {
  const other = otherLanguage(side);
  const found = new Map<number, Span>();
  for (const link of links) if (holds(spans, link[side])) found.set(link[other].start, link[other]);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
