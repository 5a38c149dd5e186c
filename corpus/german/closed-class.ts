import type { PartOfSpeech } from '@/corpus/articles/article';
import { contractions, invariable, paradigms, severalReadings } from './closed-class-words.de';
import type { GrammaticalNumber } from './verb-form';

type GrammaticalCase = 'nominative' | 'accusative' | 'dative' | 'genitive';

/** One way to read a closed-class word. */
export interface ClosedReading {
  /** As Universal Dependencies has it: der for "dem", er for "ihm", sein for "seiner". */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Where the form leaves no choice. */
  readonly case?: GrammaticalCase;
  readonly number?: GrammaticalNumber;
  /** The article that a preposition has swallowed, as it would stand: `dem` of "im". */
  readonly article?: string;
}

const parts: Readonly<Record<string, PartOfSpeech>> = {
  det: 'determiner',
  pron: 'pronoun',
  prep: 'preposition',
  conj: 'conjunction',
  adv: 'adverb',
  part: 'particle',
  num: 'numeral',
  int: 'interjection',
  adj: 'adjective',
  noun: 'noun',
  verb: 'verb',
};
const cases: Readonly<Record<string, GrammaticalCase>> = {
  n: 'nominative',
  a: 'accusative',
  d: 'dative',
  g: 'genitive',
};
const numbers: Readonly<Record<string, GrammaticalNumber>> = { s: 'singular', p: 'plural' };
const lists = [
  'preposition',
  'conjunction',
  'adverb',
  'numeral',
  'determiner',
  'pronoun',
  'interjection',
] as const;

const lines = (table: string): string[] => table.trim().split(/\s*\n\s*/u);
const words = (list: string): string[] => list.trim().split(/\s+/u);

/** `er/pron:ds` */
function reading(notation: string): ClosedReading {
  const [lemma = '', rest = ''] = notation.split('/');
  const [part = '', features = ''] = rest.split(':');
  const grammaticalCase = cases[features[0] ?? ''];
  const number = numbers[features[1] ?? ''];
  return {
    lemma,
    pos: parts[part] ?? 'other',
    ...(grammaticalCase ? { case: grammaticalCase } : {}),
    ...(number ? { number } : {}),
  };
}

type Row = readonly [surface: string, reading: ClosedReading];

const severalRows = (): Row[] =>
  lines(severalReadings).flatMap((line) => {
    const [surface = '', ...notations] = words(line);
    return notations.map((notation): Row => [surface, reading(notation)]);
  });

/** The ending -em is always a dative singular. */
const paradigmRows = (): Row[] =>
  lines(paradigms).flatMap((line) => {
    const [lemma = '', part = '', stems = '', ...endings] = words(line);
    return stems.split('/').flatMap((stem) =>
      endings.map((ending): Row => {
        const features = ending === 'em' ? ':ds' : '';
        return [stem + ending.replace('-', ''), reading(`${lemma}/${part}${features}`)];
      }),
    );
  });

const contractionRows = (): Row[] =>
  contractions
    .trim()
    .split(/\s*[;\n]\s*/u)
    .map((row): Row => {
      const [surface = '', lemma = '', article = ''] = words(row);
      return [surface, { lemma, pos: 'preposition', article }];
    });

const invariableRows = (): Row[] =>
  lists.flatMap((pos) => words(invariable[pos]).map((lemma): Row => [lemma, { lemma, pos }]));

function build(): ReadonlyMap<string, readonly ClosedReading[]> {
  const index = new Map<string, ClosedReading[]>();
  for (const [surface, found] of [
    ...severalRows(),
    ...paradigmRows(),
    ...contractionRows(),
    ...invariableRows(),
  ]) {
    const known = index.get(surface) ?? [];
    index.set(surface, known);
    if (!known.some(({ lemma, pos }) => lemma === found.lemma && pos === found.pos)) known.push(found);
  }
  return index;
}

let index: ReadonlyMap<string, readonly ClosedReading[]> | undefined;
const none: readonly ClosedReading[] = [];

/**
 * What a word of the closed classes can be, the likeliest in running text first: articles, pronouns, prepositions and
 * their contractions, conjunctions, numerals, interjections, particles and the adverbs that inflection rules would misread. Empty for
 * any other word. Readings of the same form as a noun or verb are there where they are common.
 *
 * @param surface in small letters, otherwise exactly as it is written
 */
export function closedClass(surface: string): readonly ClosedReading[] {
  index ??= build();
  return index.get(surface) ?? none;
}
