import type { Gender } from '@/corpus/articles/article';

/** Before a capital, for "das meiste" is no noun. */
const ARTICLE = /^(?:der|die|das|eine?) (?=\p{Lu})/u;
const WITH_ONE_WORD = /^(der|die|das|eine) \p{Lu}\S+$/u;
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['der', 'm'],
  ['die', 'f'],
  ['das', 'n'],
  ['eine', 'f'],
]);
/** Adjectives as nouns, "das Böse", have their own rules; "die Sterne" may be a plural. */
const DOUBTFUL = /e$/;
const MAYBE_PLURAL = /(?:[nr]|[^i]s)$/;

/** An alternative without its article: Polizei of "die Polizei". */
export const withoutArticle = (text: string): string => text.replace(ARTICLE, '');

/** The gender that the article of an untagged noun tells: f of "die Menschheit"; undefined where it tells none for sure. */
export function genderByArticle(text: string): Gender | undefined {
  const [, article = ''] = WITH_ONE_WORD.exec(text) ?? [];
  if (DOUBTFUL.test(text) || (article === 'die' && MAYBE_PLURAL.test(text))) return undefined;
  return GENDERS.get(article);
}
