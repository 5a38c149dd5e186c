import { commonSpelling, foldLetters } from './cognate-spelling';
import type { Partners } from './partners';
import type { WordColumn, WordType } from './word-column';
import { isNumber } from './words';

/** What a translation keeps, and how often it does. */
const STRENGTH = { number: 0.8, digit: 0.5, name: 0.7, word: 0.5, cognate: 0.5, cognateByStart: 0.3 };
/** Words that share so many letters at the start may be cognates, as in Simard, Foster & Isabelle (1992). */
const COGNATE_LETTERS = 4;
/** … and are where these are such a share of both. */
const COGNATE_SHARE = 0.5;
/** Shorter words are alike by chance: war, was. */
const NAME_LETTERS = 3;
const WORD_LETTERS = 4;

/** Partners that need no lexicon: the same numbers, the same names and other words, and cognates. */
export function spellingPartners(de: WordColumn, en: WordColumn): Partners {
  const same = groupBy(en.types, ({ key }) => foldLetters(key));
  const cognates = groupBy(en.types, cognateStart);
  return de.types.map((type) => {
    const partners = new Map<number, number>();
    for (const other of cognates.get(cognateStart(type) ?? '') ?? []) {
      const strength = cognateStrength(type.key, en.types[other]?.key ?? '');
      if (strength > 0) partners.set(other, strength);
    }
    for (const other of same.get(foldLetters(type.key)) ?? []) {
      const strength = sameStrength(type, en.types[other]);
      if (strength > (partners.get(other) ?? 0)) partners.set(other, strength);
    }
    return partners;
  });
}

function groupBy(
  types: readonly WordType[],
  groupOf: (type: WordType) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  types.forEach((type, id) => {
    const group = groupOf(type);
    if (group === undefined) return;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [id]);
    else members.push(id);
  });
  return groups;
}

function cognateStart({ key }: WordType): string | undefined {
  if (isNumber(key)) return undefined;
  const spelling = commonSpelling(key);
  return spelling.length < COGNATE_LETTERS ? undefined : spelling.slice(0, COGNATE_LETTERS);
}

function cognateStrength(one: string, other: string): number {
  const a = commonSpelling(one);
  const b = commonSpelling(other);
  let common = COGNATE_LETTERS;
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common++;
  const share = (2 * common) / (a.length + b.length);
  if (share < COGNATE_SHARE) return 0;
  return share * (common === COGNATE_LETTERS ? STRENGTH.cognateByStart : STRENGTH.cognate);
}

function sameStrength(type: WordType, other: WordType | undefined): number {
  const { length } = type.key;
  if (isNumber(type.key)) return length === 1 ? STRENGTH.digit : STRENGTH.number;
  if (length >= NAME_LETTERS && type.capital && other?.capital) return STRENGTH.name;
  return length >= WORD_LETTERS ? STRENGTH.word : 0;
}
