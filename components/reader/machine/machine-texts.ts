import type { Article } from '@/corpus/articles/article';
import type { Translation } from '@/study/translations/translation';

/** Machine translations of an article by their German sentence. */
export type MachineTexts = ReadonlyMap<string, Translation>;

/** The same whenever there are none, so that nothing is drawn anew for it. */
const NONE: MachineTexts = new Map();

export const machineTexts = (translations: readonly Translation[]): MachineTexts =>
  translations.length === 0
    ? NONE
    : new Map(translations.map((translation) => [translation.source, translation]));

/** A German sentence as it is sent to be translated. */
export const sourceOf = ({ sentences, text }: Article, index: number): string => {
  const { start, end } = sentences.de[index] ?? { start: 0, end: 0 };
  return text.de.slice(start, end);
};

/** What a machine made of a bead's German sentences, as far as it did. */
export function translationsOfBead(article: Article, bead: number, texts: MachineTexts): Translation[] {
  const [from, to] = article.beads[bead]?.de ?? [0, 0];
  return Array.from({ length: to - from }, (_, at) => from + at).flatMap(
    (index) => texts.get(sourceOf(article, index)) ?? [],
  );
}

/** German sentences (indices) for which there is no English, by a person or by a machine. */
export const untranslated = (article: Article, texts: MachineTexts): number[] =>
  article.beads
    .filter(({ de, en }) => de[0] < de[1] && en[0] === en[1])
    .flatMap(({ de }) => Array.from({ length: de[1] - de[0] }, (_, offset) => de[0] + offset))
    .filter((index) => !texts.has(sourceOf(article, index)));
