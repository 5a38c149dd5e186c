import type { Glosses, Rendering } from '../lexicon';
import { openPayloads } from './payload-table';
import { WordTable } from './word-table';

/** A weight is kept as how many times it is smaller than 1 by the square root of 2: finer it tells nothing. */
const STEPS = 8;
const stepOf = (weight: number): number =>
  Math.min(STEPS - 1, Math.max(0, Math.round(-2 * Math.log2(weight))));
const weightOf = (step: number): number => 2 ** (-step / 2);

/**
 * Renderings as bytes: for each the number of the English word and, in the lowest three bits, its weight, seven bits in a
 * byte, the lowest first and the highest bit set in all but the last.
 */
export function packRenderings(
  renderings: readonly Rendering[],
  numberOf: (word: string) => number | undefined,
): number[] {
  const bytes: number[] = [];
  for (const { word, weight } of renderings) {
    const at = numberOf(word);
    if (at === undefined) continue;
    let rest = at * STEPS + stepOf(weight);
    for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return bytes;
}

function unpackRenderings(bytes: Uint8Array, english: WordTable): Rendering[] {
  const renderings: Rendering[] = [];
  let packed = 0;
  let shift = 0;
  for (const byte of bytes) {
    packed |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    renderings.push({ word: english.word(Math.floor(packed / STEPS)), weight: weightOf(packed % STEPS) });
    packed = 0;
    shift = 0;
  }
  return renderings;
}

/**
 * The gloss table over its files: the German lemmas, whose numbers it shares with the index, the renderings by these
 * numbers, and the English words.
 */
export function openGlosses(
  lemmaTable: Uint8Array,
  glossTable: Uint8Array,
  englishTable: Uint8Array,
): Glosses {
  const lemmas = new WordTable(lemmaTable);
  const renderings = openPayloads(glossTable);
  const english = new WordTable(englishTable);
  return (lemma) => {
    const at = lemmas.numberOf(lemma);
    return at === undefined ? [] : unpackRenderings(renderings(at), english);
  };
}
