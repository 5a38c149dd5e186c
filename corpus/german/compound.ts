import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveEnding } from './compound-derivations.de';
import { splitHyphenated } from './compound-hyphens';
import { baseOf } from './compound-inflection';
import { adjectiveHead, nounHead, smallNounHead } from './compound-last-part';
import type { CompoundPart } from './compound-part';
import { cheapestPath, type ReadHead } from './compound-path';
import { splitRespelled } from './compound-spelling';
import { prefixCost, wholeCost } from './compound-whole';
import { knownVerbs } from './known-verbs';
import { nounEndings } from './noun-endings.de';
import { remembering } from './remembering';

/** Longer than any word of a newspaper; what is longer is no word. */
const LONGEST = 100;
/** Shorter words are seldom compounds, and names that end as nouns do. */
const SHORTEST_FORM = 8;

/**
 * The parts of a compound, as few as there are words for: Benutzerschnittstelle is Benutzer and Schnittstelle, not
 * three. Empty for what is no compound, which derivations are not: Anforderung, Vorstand, Mannschaft. Parts are the
 * words of the dictionary, joined as the tables say, at the least cost, which is lower for common words (in the line
 * of Koehn & Knight 2003 and Schiller 2005); the first part of a word that the dictionary does not have may be unknown.
 *
 * @param word a noun with its capital, an adjective in small letters; inflected, or as dictionaries have it
 */
export const splitCompound = remembering((word, index): readonly CompoundPart[] => {
  if (word.length > LONGEST) return [];
  if (word.includes('-')) return splitHyphenated(word, (piece) => splitWord(piece, index), index);
  const parts = splitWord(word, index);
  const isKnown =
    parts.length === 0
      ? index.facts(word) !== undefined
      : parts.every(({ lemma }) => index.facts(lemma) !== undefined);
  if (isKnown) return parts;
  const respelled = splitRespelled(word, (spelling) => splitWord(spelling, index), index);
  return respelled.length > 0 ? respelled : parts;
});

function splitWord(word: string, index: WordIndex): CompoundPart[] {
  const lower = word.toLowerCase();
  if (!/^\p{L}\p{Ll}+$/u.test(word) || lower.length !== word.length) return [];
  return word === lower ? splitSmall(word, index) : splitNoun(word, index);
}

function splitNoun(word: string, index: WordIndex): CompoundPart[] {
  const facts = index.facts(word);
  const lemma = baseOf(word, facts, index)?.lemma;
  if (lemma === undefined) {
    const parts = cut(word.toLowerCase(), nounHead, facts === undefined, index);
    return parts.length > 0 || facts !== undefined ? parts : splitInflected(word, index);
  }
  // Fahrzeuge is cut as Fahrzeug is; Materialien is not cut, as Material is not.
  const parts = cut(lemma.toLowerCase(), nounHead, false, index);
  const head = parts.at(-1);
  if (head === undefined || !word.startsWith(lemma.slice(0, head.start))) return [];
  return [...parts.slice(0, -1), { ...head, end: word.length }];
}

/** A form that the dictionary does not list is cut as its singular is: Wüstenpräsidenten. */
function splitInflected(word: string, index: WordIndex): CompoundPart[] {
  if (word.length < SHORTEST_FORM) return [];
  for (const [ending] of nounEndings) {
    const bare = word.replace(ending, '');
    if (bare === word || bare.length < SHORTEST_FORM - 1) continue;
    const parts = cut(bare.toLowerCase(), nounHead, index.facts(bare) === undefined, index);
    const head = parts.at(-1);
    if (head && index.facts(head.lemma)) return [...parts.slice(0, -1), { ...head, end: word.length }];
  }
  return [];
}

/** An adjective, or else a noun without its capital, where it looks like no inflected adjective or verb. */
function splitSmall(word: string, index: WordIndex): CompoundPart[] {
  const facts = index.facts(word);
  if (facts !== undefined && !facts.pos.includes('adjective')) return [];
  if (knownVerbs(word, index).length > 0) return [];
  const parts = cut(word, adjectiveHead, false, index);
  if (parts.length > 0 || adjectiveEnding.test(word)) return parts;
  if (facts !== undefined || index.facts(word.replace(/e[mnrs]?$/u, '')) !== undefined) return [];
  return cut(word, smallNounHead, false, index);
}

function cut(lower: string, head: ReadHead, unknown: boolean, index: WordIndex): CompoundPart[] {
  const path = cheapestPath({ lower, index, head, unknown, limit: wholeCost(lower, index) });
  if (path === undefined || prefixCost(lower, path.pieces[0]?.end ?? 0, index) <= path.cost) return [];
  return path.pieces.map(({ start, end, part: { lemma, pos } }) => ({ start, end, lemma, pos }));
}
