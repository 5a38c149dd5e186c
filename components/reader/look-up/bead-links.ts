'use client';

import { useEffect, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import type { BeadSide, SpanLink } from '@/corpus/align/links/link-bead';
import type { Article, Sides } from '@/corpus/articles/article';
import { type Language, otherLanguage, type Span } from '@/corpus/text/span';
import { holds } from './look-up';

const NONE: readonly SpanLink[] = [];

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** One side of a bead, cut out of its text, and where the piece begins. */
function pieceOf(article: Article, bead: number, side: Language) {
  const [first, end] = article.beads[bead]?.[side] ?? [0, 0];
  const sentences = article.sentences[side].slice(first, end);
  const from = sentences[0]?.start ?? 0;
  const text = article.text[side].slice(from, sentences.at(-1)?.end ?? from);
  return { piece: { text, sentences: sentences.map((sentence) => moved(sentence, -from)) }, from };
}

/** The two sides of a bead, cut out of their texts, and where the pieces begin; nothing where one side is empty. */
export function beadPieces(
  article: Article,
  bead: number,
): { readonly pieces: Sides<BeadSide>; readonly from: Sides<number> } | undefined {
  const de = pieceOf(article, bead, 'de');
  const en = pieceOf(article, bead, 'en');
  if (de.piece.text === '' || en.piece.text === '') return undefined;
  return { pieces: { de: de.piece, en: en.piece }, from: { de: de.from, en: en.from } };
}

/** Which words of the bead in hand translate each other, by where they stand in the article; none until it is known. */
export function useBeadLinks(article: Article, bead: number | undefined): readonly SpanLink[] {
  const language = useLanguage();
  const [known, setKnown] = useState<{ readonly bead: number; readonly links: readonly SpanLink[] }>();

  useEffect(() => {
    if (bead === undefined) return;
    const asked = beadPieces(article, bead);
    if (asked === undefined) return;
    const { pieces, from } = asked;
    let isCurrent = true;
    void language.links(pieces, article.slug).then((result) => {
      // Where the dictionary cannot be had, the card says so; words are then not linked.
      if (!isCurrent || !result.ok) return;
      const links = result.value.map((link) => ({
        de: moved(link.de, from.de),
        en: moved(link.en, from.en),
      }));
      setKnown({ bead, links });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, article, bead]);

  return known?.bead === bead ? (known?.links ?? NONE) : NONE;
}

/** The words on the other side that translate what stands on these spans, each once, in order. */
export function linkedWith(links: readonly SpanLink[], side: Language, spans: readonly Span[]): Span[] {
  const other = otherLanguage(side);
  const found = new Map<number, Span>();
  for (const link of links) if (holds(spans, link[side])) found.set(link[other].start, link[other]);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
