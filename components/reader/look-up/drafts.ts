import type { Article, GlossaryEntry } from '@/corpus/articles/article';
import { findMentions, formOf } from '@/corpus/articles/forms';
import type { EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import type { Language } from '@/corpus/text/span';
import type { Example, TermDraft } from '@/study/terms/term';
import { type MachineTexts, translationsOfBead } from '../machine/machine-texts';
import { englishIdentity, identityOf } from './look-up';

const sentencesOf = ({ beads, sentences, text }: Article, bead: number, side: Language): string[] =>
  sentences[side]
    .slice(...(beads[bead]?.[side] ?? [0, 0]))
    .map(({ start, end }) => text[side].slice(start, end));

/** The German sentences of a bead. */
export const germanSentences = (article: Article, bead: number): string[] => sentencesOf(article, bead, 'de');

/** The German sentences of a bead, one after the other. */
const germanOf = (article: Article, bead: number): string => germanSentences(article, bead).join(' ');

/** The English a person wrote for a bead; empty where there is none. */
export const englishOf = (article: Article, bead: number): string =>
  sentencesOf(article, bead, 'en').join(' ');

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

/** More glosses than these are no help on a card. */
const GLOSSES = 3;

/** What a word of the dictionary is kept as, in the sense meant here. */
export function draftOfSense(sense: Sense, form: string, example: Example): TermDraft {
  const { plural, prefix, entries } = sense;
  return {
    ...identityOf(sense),
    glosses: entries[0]?.entry.glosses.slice(0, GLOSSES).map(({ text }) => text) ?? [],
    forms: [form],
    example,
    ...(plural === undefined ? {} : { plural }),
    ...(prefix === undefined ? {} : { prefix }),
  };
}

/** What an English word of the dictionary is kept as. */
export const draftOfEnglish = (sense: EnglishSense, form: string, example: Example): TermDraft => ({
  ...englishIdentity(sense),
  glosses: sense.entries[0]?.entry.renderings.slice(0, GLOSSES).map(({ headword }) => headword) ?? [],
  forms: [form],
  example,
});

/** The English a machine wrote for a bead; empty where there is none. */
export const englishByMachine = (article: Article, bead: number, machine: MachineTexts): string =>
  translationsOfBead(article, bead, machine)
    .map(({ text }) => text)
    .join(' ');

/** One side of a bead, as it is told: its English by a person, else by a machine. */
export const sideOf = (article: Article, bead: number, side: Language, machine: MachineTexts): string =>
  side === 'de'
    ? germanOf(article, bead)
    : englishOf(article, bead) || englishByMachine(article, bead, machine);

/** Where an entry of the glossary stands first in its article. */
export function firstMention(article: Article, entry: GlossaryEntry): { bead: number; form: string } {
  const [mention] = findMentions(
    entry.forms,
    { blocks: article.blocks.de, sentences: article.sentences.de },
    article.text.de,
  );
  const sentence = mention?.sentence ?? 0;
  const bead = article.beads.findIndex(({ de }) => de[0] <= sentence && sentence < de[1]);
  return { bead: Math.max(0, bead), form: mention ? formOf(mention.spans, article.text.de) : entry.lemma };
}
