import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { withoutUmlaut } from './adjective-readings';
import { splitCompound } from './compound';
import { factsAs } from './compound-candidate';
import { feminineEndings } from './noun-endings.de';
import type { Reading } from './reading';

const OF_MAN = 1;
const BY_SUFFIX = 2;

const feminine = (lemma: string, word: string, cost: number): Reading => {
  const noun = { lemma, pos: 'noun', gender: 'f', cost } as const;
  return lemma === word
    ? { ...noun, number: 'singular', reasons: ['unknown'] }
    : { ...noun, number: 'plural', reasons: ['plural', 'unknown'] };
};

/** The noun that a man is called by: Partner, Kollege, Bäcker, Filmemacher. */
const isMan = (noun: string, index: WordIndex): boolean =>
  factsAs(index, splitCompound(noun, index).at(-1)?.lemma ?? noun, 'noun')?.genders[0] === 'm';

function woman(word: string, index: WordIndex): Reading[] {
  const lemma = word.replace(/(?<=in)nen$/u, '');
  const stem = lemma.replace(/in$/u, '');
  if (stem === lemma || ![stem, `${stem}e`, withoutUmlaut(stem)].some((noun) => isMan(noun, index)))
    return [];
  return [feminine(lemma, word, OF_MAN)];
}

function bySuffix(word: string): Reading[] {
  const lemma = word.replace(/en$/u, '');
  return feminineEndings.test(lemma) ? [feminine(lemma, word, BY_SUFFIX)] : [];
}

/** Readings of a noun that no dictionary has, by its ending: Partnerinnen of Partner, Bestrebungen. @param word with its capital */
export const derivedNouns = (word: string, index: WordIndex): Reading[] => [
  ...woman(word, index),
  ...bySuffix(word),
];
