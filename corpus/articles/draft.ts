import { alignSides } from '@/corpus/align/align-sides';
import { readSide } from '@/corpus/text/read';
import type { Language } from '@/corpus/text/span';
import { writeReview } from './review';
import type { ArticleSource } from './source';

/** The pipeline's own alignment as a `beads.txt`, for a person to review. */
export function draftOf(source: Pick<ArticleSource, Language>): string {
  const side = (language: Language) => ({
    text: source[language],
    side: readSide(source[language], language),
  });
  const sides = { de: side('de'), en: side('en') };
  const sentences = (language: Language, [from, to]: readonly [number, number]): string[] =>
    sides[language].side.sentences
      .slice(from, to)
      .map(({ start, end }) => source[language].slice(start, end));
  const beads = alignSides(sides.de, sides.en);
  return writeReview(
    beads.map(({ de, en }) => ({ de: sentences('de', de), en: sentences('en', en) })),
  ).trimEnd();
}
