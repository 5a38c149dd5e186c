import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveReadings, withoutUmlaut } from './adjective-readings';
import { splitCompound } from './compound';
import { factsAs } from './compound-candidate';
import { baseOf } from './compound-inflection';
import type { Reading, Reason } from './reading';

function nounOf(lemma: string, index: WordIndex): Pick<Reading, 'lemma' | 'pos' | 'gender'> {
  const gender = index.facts(lemma)?.genders[0];
  return { lemma, pos: 'noun', ...(gender === undefined ? {} : { gender }) };
}

function listed(word: string, index: WordIndex): Reading[] {
  const facts = factsAs(index, word, 'noun');
  if (facts === undefined) return [];
  const number = facts.genders.length === 0 ? 'plural' : 'singular';
  return [{ ...nounOf(word, index), number, reasons: ['listed'], cost: 0 }];
}

/** Kasten is no plural of Kaste: a noun with a gender that stands in more lines than the other is its own lemma. */
function isCommoner(word: string, singular: string, index: WordIndex): boolean {
  const own = index.facts(word);
  return own !== undefined && own.genders.length > 0 && own.lines >= (index.facts(singular)?.lines ?? 0);
}

function inflected(word: string, index: WordIndex): Reading[] {
  const plurals = index
    .forms(word)
    .filter(({ lemma, kind }) => kind === 'plural' && lemma !== word && lemma.length <= word.length)
    .map(
      ({ lemma }): Reading => ({
        ...nounOf(lemma, index),
        number: 'plural',
        reasons: ['plural'],
        cost: isCommoner(word, lemma, index) ? 0.2 : -0.2,
      }),
    );
  const base = plurals.length > 0 ? undefined : baseOf(word, factsAs(index, word, 'noun'), index);
  if (base === undefined || base.lemma === word) return plurals;
  const genitive = /s$/u.test(word) && !/s$/u.test(base.lemma);
  return [
    {
      ...nounOf(base.lemma, index),
      number: genitive ? 'singular' : 'plural',
      reasons: [genitive ? 'genitive' : 'dative plural'],
      cost: 0.4,
    },
  ];
}

/** Endings that a noun may have where the dictionary lists no form, and what genders they go with. */
const ENDINGS: readonly (readonly [
  ending: RegExp,
  genders: string,
  number: 'singular' | 'plural',
  reason: Reason,
])[] = [
  [/(?<=e[lr])n$/u, 'mnf', 'plural', 'dative plural'],
  [/(?<=e)n$/u, 'mf', 'plural', 'plural'],
  [/en$/u, 'mf', 'plural', 'plural'],
  [/(?<=Herr)n$/u, 'm', 'singular', 'weak noun'],
  [/nen$/u, 'f', 'plural', 'plural'],
  [/e$/u, 'mnf', 'plural', 'plural'],
  [/er$/u, 'mn', 'plural', 'plural'],
  [/s$/u, 'mnf', 'plural', 'plural'],
];
const BY_RULE = 0.7;

function ruled(word: string, index: WordIndex): Reading[] {
  return ENDINGS.flatMap(([ending, genders, number, reason]) => {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < 3) return [];
    return [...new Set([stem, withoutUmlaut(stem)])].flatMap((lemma): Reading[] => {
      const gender = factsAs(index, lemma, 'noun')?.genders[0];
      if (gender === undefined || !genders.includes(gender)) return [];
      return [{ lemma, pos: 'noun', gender, number, reasons: [reason], cost: BY_RULE }];
    });
  });
}

function nominalised(word: string, index: WordIndex): Reading[] {
  const lower = word.toLowerCase();
  const infinitive = lower.replace(/ns$/u, 'n');
  const verb = factsAs(index, infinitive, 'verb')
    ? [
        {
          lemma: word.slice(0, infinitive.length),
          pos: 'noun' as const,
          gender: 'n' as const,
          number: 'singular' as const,
          reasons: ['nominalised verb' as const],
          cost: 1,
        },
      ]
    : [];
  const [adjective] = adjectiveReadings(lower, index).filter(
    ({ reasons }) => reasons[0] === 'adjective ending',
  );
  if (adjective === undefined) return verb;
  return [
    ...verb,
    {
      lemma: word.replace(/e[mnrs]$/u, 'e'),
      pos: 'noun',
      reasons: ['nominalised adjective', ...adjective.reasons.slice(1)],
      cost: 1.2 + adjective.cost,
    },
  ];
}

function compound(word: string, index: WordIndex): Reading[] {
  const head = splitCompound(word, index).at(-1);
  if (head === undefined || head.start === 0) return [];
  const joined = word.charAt(head.start - 1) === '-' ? head.lemma : head.lemma.toLowerCase();
  const gender = index.facts(head.lemma)?.genders[0];
  return [
    {
      lemma: word.slice(0, head.start) + joined,
      pos: 'noun',
      ...(gender === undefined ? {} : { gender }),
      reasons: ['compound'],
      cost: 1.1,
    },
  ];
}

/** Readings of a word as a noun, in any case and number. @param word with its capital */
export const nounReadings = (word: string, index: WordIndex): Reading[] => [
  ...listed(word, index),
  ...inflected(word, index),
  ...ruled(word, index),
  ...nominalised(word, index),
  ...compound(word, index),
];
