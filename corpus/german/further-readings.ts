import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { abbreviated } from './abbreviated';
import { basesOf, ofNominalised } from './bases';
import { type Base, derivedBases } from './derived-bases';
import type { Reading } from './reading';
import { unlistedReadings } from './unlisted-readings';
import { smallReadings } from './word-readings';

/** Dearer than any reading of the word itself. */
const FURTHER = 5;
/** More are no help. */
const MOST = 2;
const FORMS: ReadonlySet<string> = new Set(['infinitive', 'past participle']);

/** Behind a name: its readings in small letters, but no finite verb, which has a capital nowhere. */
function behindCapital(word: string, index: WordIndex): Reading[] {
  const lower = word.toLowerCase();
  if (word === lower) return [];
  const known = smallReadings(lower, index);
  return (known.length > 0 ? known : unlistedReadings(lower, index)).filter(
    ({ pos, reasons }) => !reasons.includes('unknown') && (pos !== 'verb' || FORMS.has(reasons[0] ?? '')),
  );
}

/**
 * What leads to the dictionary where no reading of a word is in it: the word that it abbreviates, the verb of its
 * participle, the word in small letters, or one that it is made of. They stand behind the readings themselves, for none is the
 * lemma of the word.
 *
 * @param readings of the word where it stands; there may be none
 */
export function furtherReadings(word: string, readings: readonly Reading[], index: WordIndex): Reading[] {
  const isKnown = ({ lemma }: Base): boolean => index.facts(lemma) !== undefined;
  if (readings.some(isKnown)) return [];
  const nouns: Base[] = readings.flatMap((reading) => ofNominalised(word, reading, index));
  const small: Base[] = behindCapital(word, index);
  const closed = small.filter(({ reasons }) => reasons[0] === 'closed class');
  const sources: readonly (() => readonly Base[])[] = [
    () => [...abbreviated(word, index), ...[...closed, ...nouns, ...small].filter(isKnown)],
    () => [...readings, ...nouns, ...small].flatMap((reading) => basesOf(reading, index)),
    () =>
      [word, ...[...readings, ...nouns].map(({ lemma }) => lemma)].flatMap((lemma) =>
        derivedBases(lemma, index),
      ),
  ];
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return withoutDoubles(found).map((base, at) => ({ ...base, cost: FURTHER + at }));
  }
  return [];
}

const withoutDoubles = (bases: readonly Base[]): Base[] =>
  bases
    .filter(({ lemma, pos }, at) => bases.findIndex((one) => one.lemma === lemma && one.pos === pos) === at)
    .slice(0, MOST);
