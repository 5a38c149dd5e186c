import { commonSpelling, foldLetters } from '../cognate-spelling';
import { cognateStart, type EnglishColumns, stemStart } from './english-columns';
import { functionPartners, type Likelihood } from './function-words';
import type { GermanUnit } from './german-units';
import type { WordKind } from './word-kind';

/** By the columns of the table of function words. */
const FUNCTION: Readonly<Record<Likelihood, number>> = { usual: 0.7, possible: 0.25, seldom: 0.06 };
/** A translation that makes up all of a word's glosses … */
const LEXICON = 0.8;
/** … and, where there are others, less. Below 1: that it is listed tells more than how many others are. */
const WEIGHT_POWER = 0.5;
/** What of that remains for a word of the same root: government for govern. */
const RELATED = 0.3;
/** Numbers, marks, names. */
const SAME = 0.9;
const COGNATE = 0.6;
/** Words are related, or cognates, where the letters that they share at the start are such a share of both. */
const ALIKE = 0.65;
/** Two words of which nothing is known, each of which might have a better partner: function words, or words that have one. */
const UNLIKELY = 0.003;
/** Two words that are left over, since nothing fits either. */
const LEFT_OVER = 0.02;
/** From here on a word counts as one that has a partner. */
const FITTING = 0.05;
/** A mark and anything else. */
const NEVER = 1e-6;

/** That a unit may be the words in these columns, and how well that fits. */
interface Evidence {
  readonly columns: readonly number[];
  readonly fit: number;
}

/**
 * How well each German unit fits each English word, `fits[unit][word]`, 0…1: a guess at how likely the one is where the other is
 * to be translated. Of all that speaks for a pair the strongest counts.
 */
export function wordFits(units: readonly GermanUnit[], english: EnglishColumns): number[][] {
  const { words } = english;
  const fits = units.map((unit) => {
    const row = words.map(() => 0);
    for (const { columns, fit } of evidenceFor(unit, english)) {
      for (const column of columns) row[column] = Math.max(row[column] ?? 0, fit);
    }
    return row;
  });
  const isLeft = (kind: WordKind, own: readonly number[]): boolean =>
    kind !== 'function' && own.every((fit) => fit < FITTING);
  const leftUnits = units.map(({ kind }, unit) => isLeft(kind, fits[unit] ?? []));
  const leftWords = words.map(({ kind }, word) =>
    isLeft(
      kind,
      fits.map((row) => row[word] ?? 0),
    ),
  );
  const least = (unit: number, word: number): number => {
    if (units[unit]?.kind === 'mark' || words[word]?.kind === 'mark') return NEVER;
    return leftUnits[unit] && leftWords[word] ? LEFT_OVER : UNLIKELY;
  };
  return fits.map((row, unit) => row.map((fit, word) => Math.max(fit, least(unit, word))));
}

function evidenceFor(unit: GermanUnit, english: EnglishColumns): Evidence[] {
  if (unit.kind === 'function') return fromTable(unit, english);
  const same = unit.spellings.map((spelling) => ({
    columns: english.bySpelling.get(foldLetters(spelling)) ?? [],
    fit: SAME,
  }));
  return unit.kind === 'content'
    ? [...same, ...fromSpelling(unit, english), ...fromLexicon(unit, english)]
    : same;
}

const fromTable = ({ spellings }: GermanUnit, { byBase }: EnglishColumns): Evidence[] =>
  spellings.flatMap((spelling) =>
    Array.from(functionPartners(spelling) ?? [], ([base, likelihood]) => ({
      columns: byBase.get(base) ?? [],
      fit: FUNCTION[likelihood],
    })),
  );

const fromSpelling = ({ spellings }: GermanUnit, { words, byCognateStart }: EnglishColumns): Evidence[] =>
  spellings.flatMap((spelling) => {
    const own = commonSpelling(spelling);
    const columns = byCognateStart.get(cognateStart(spelling)) ?? [];
    return columns.map((column) => {
      const theirs = words[column]?.spellings.map((other) => likeness(own, commonSpelling(other))) ?? [];
      const likest = Math.max(0, ...theirs);
      return { columns: [column], fit: likest < ALIKE ? 0 : COGNATE * likest };
    });
  });

const fromLexicon = ({ renderings }: GermanUnit, { words, byBase, byStem }: EnglishColumns): Evidence[] =>
  renderings.flatMap(({ word, weight }) => {
    const fit = LEXICON * weight ** WEIGHT_POWER;
    return [...new Set([word, ...word.split('-')])].flatMap((part) => [
      { columns: byBase.get(part) ?? [], fit },
      {
        columns: (byStem.get(stemStart(part)) ?? []).filter((column) =>
          words[column]?.bases.some((base) => likeness(part, base) >= ALIKE),
        ),
        fit: RELATED * fit,
      },
    ]);
  });

/** What share of two words the letters are that they have in common at the start. */
function likeness(one: string, other: string): number {
  let letters = 0;
  while (letters < Math.min(one.length, other.length) && one[letters] === other[letters]) letters++;
  return (2 * letters) / (one.length + other.length);
}
