import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveEndings } from './adjective-endings.de';
import { analyseVerb } from './analyse-verb';
import { splitCompound } from './compound';
import { factsAs } from './compound-candidate';
import { prefixesOf, prefixKind } from './prefixes';
import type { Reading } from './reading';

/** What is written as one word with its verb may be any prefix that is cut off, for it is nothing else there. */
const separable = new Set(['bound', 'preposition', 'adverb', 'word']);
const isSeparable = (prefix: string): boolean => separable.has(prefixKind(prefix) ?? '');
const VERB = 1;
const ADJECTIVE = 1.5;
/** An ending is all that is known. */
const GUESS = 3;
const SHORTEST = 6;

/** Verbs with a prefix: vorbeifließt, weitertransportiert, anrückend. */
function verbs(word: string, index: WordIndex): Reading[] {
  const isVerb = (infinitive: string): boolean =>
    prefixesOf(infinitive).some(
      (prefix) =>
        isSeparable(prefix) && factsAs(index, infinitive.slice(prefix.length), 'verb') !== undefined,
    );
  if (!prefixesOf(word).some(isSeparable)) return [];
  return analyseVerb(word, isVerb).map(({ infinitive, form, number }, at): Reading => {
    const reading: Reading = { lemma: infinitive, pos: 'verb', reasons: [form], cost: VERB + at / 10 };
    return number === undefined ? reading : { ...reading, number };
  });
}

/** Whether an ending is all that is known of it. */
export const isGuess = ({ reasons }: Reading): boolean => reasons.at(-1) === 'unknown';

/** "erhabenst-", whatever it means, is most erhaben. */
const guessed = (stem: string): Reading => {
  const base = stem.replace(/e?st$/u, '');
  const degree = base === stem || base.length < SHORTEST ? [] : (['superlative'] as const);
  const lemma = degree.length > 0 ? base : stem;
  return { lemma, pos: 'adjective', reasons: ['adjective ending', ...degree, 'unknown'], cost: GUESS };
};

/** A noun that is written without its capital is none. */
const isCompound = (stem: string, index: WordIndex): boolean => {
  const head = splitCompound(stem, index).at(-1);
  return head !== undefined && head.pos !== 'noun';
};

/** Without an ending: "kundenorientiert". */
const bare = (word: string, index: WordIndex): Reading[] =>
  word.length >= SHORTEST && isCompound(word, index)
    ? [{ lemma: word, pos: 'adjective', reasons: ['compound'], cost: ADJECTIVE }]
    : [];

function adjectives(word: string, index: WordIndex): Reading[] {
  if (word.length < SHORTEST) return [];
  return adjectiveEndings.flatMap((ending): Reading[] => {
    if (ending === '' || !word.endsWith(ending)) return [];
    const stem = word.slice(0, -ending.length);
    const [participle] = verbs(stem, index).filter(({ reasons }) => reasons[0]?.endsWith('participle'));
    if (participle === undefined && !isCompound(stem, index)) return [guessed(stem)];
    const reasons = participle?.reasons ?? (['compound'] as const);
    return [{ lemma: stem, pos: 'adjective', reasons: ['adjective ending', ...reasons], cost: ADJECTIVE }];
  });
}

/**
 * Readings of a word that no table and no dictionary has, by its prefix, its last part or its ending alone; the last
 * of these hold before a noun only.
 *
 * @param word in small letters
 */
export function unlistedReadings(word: string, index: WordIndex): Reading[] {
  const asVerb = verbs(word, index);
  const asAdjective = adjectives(word, index);
  return asVerb.length + asAdjective.length > 0 ? [...asVerb, ...asAdjective] : bare(word, index);
}
