import { alignSides } from '@/corpus/align/align-sides';
import type { Bead } from '@/corpus/align/bead';
import type { Translations } from '@/corpus/align/lexicon-partners';
import { readSide } from '@/corpus/text/read';
import type { Language } from '@/corpus/text/span';
import { writeReview } from './review';
import type { ArticleSource } from './source';

type Texts = Pick<ArticleSource, Language>;

const readText = (source: Texts, language: Language) => ({
  text: source[language],
  side: readSide(source[language], language),
});

/** What the pipeline alone makes of a bundled article's alignment. */
export const automaticBeads = (source: Texts, translations: Translations): Bead[] =>
  alignSides(readText(source, 'de'), readText(source, 'en'), { translations });

/** The pipeline's own alignment as a `beads.txt`, for a person to review. */
export function draftOf(source: Texts, translations: Translations): string {
  const sides = { de: readSide(source.de, 'de'), en: readSide(source.en, 'en') };
  const sentences = (language: Language, [from, to]: readonly [number, number]): string[] =>
    sides[language].sentences.slice(from, to).map(({ start, end }) => source[language].slice(start, end));
  return writeReview(
    automaticBeads(source, translations).map(({ de, en }) => ({
      de: sentences('de', de),
      en: sentences('en', en),
    })),
  ).trimEnd();
}
