import type { Article, GlossaryEntry } from '@/corpus/articles/article';
import type { Span } from '@/corpus/text/span';
import type { Example, TermDraft } from '@/study/terms/term';

const joined = (sentences: readonly Span[], [from, to]: readonly [number, number], text: string): string =>
  sentences
    .slice(from, to)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** The German sentences of a bead, one after the other. */
export const germanOf = (article: Article, bead: number): string =>
  joined(article.sentences.de, article.beads[bead]?.de ?? [0, 0], article.text.de);

/** The English a person wrote for a bead; empty where there is none. */
export const englishOf = (article: Article, bead: number): string =>
  joined(article.sentences.en, article.beads[bead]?.en ?? [0, 0], article.text.en);

/** The bead in which a word was met. `machine` serves where no person has translated it. */
export function exampleOf(article: Article, bead: number, form: string, machine: string): Example {
  const human = englishOf(article, bead);
  return {
    articleId: article.id,
    ...(article.slug === undefined ? {} : { slug: article.slug }),
    bead,
    de: germanOf(article, bead),
    en: human || machine,
    form,
    english: human || !machine ? 'human' : 'machine',
  };
}

/** What an entry of the glossary is kept as. */
export function draftOf(entry: GlossaryEntry, example: Example): TermDraft {
  const { lemma, pos, gender, plural, reflexive, prefix, en, forms } = entry;
  return {
    lemma,
    pos,
    reflexive,
    glosses: en,
    forms,
    example,
    ...(gender === undefined ? {} : { gender }),
    ...(plural === undefined ? {} : { plural }),
    ...(prefix === undefined ? {} : { prefix }),
  };
}
