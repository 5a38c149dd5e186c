import { ByteWriter } from './byte-writer';

/** Words in a block: a look-up goes through half as many on average. */
export const BLOCK = 16;
export const LONGEST = 255;

const encoder = new TextEncoder();
/** Only where they occur does the order of UTF-16 differ from that of UTF-8. */
const SURROGATE = /[\ud800-\udfff]/;

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Which of two words comes first in a table: the order of their UTF-8 bytes. */
export function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  if (SURROGATE.test(a) || SURROGATE.test(b)) return compareBytes(encoder.encode(a), encoder.encode(b));
  return a < b ? -1 : 1;
}

/** Words in the order of the table; a word's place in it is its number. Those too long for it are left out. */
export function inTableOrder(words: Iterable<string>): string[] {
  const fitting = Array.from(words).filter(
    (word) => 3 * word.length <= LONGEST || encoder.encode(word).length <= LONGEST,
  );
  return fitting.some((word) => SURROGATE.test(word)) ? fitting.sort(compareWords) : fitting.sort();
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/**
 * Writes words with what belongs to each as a front-coded table (Witten, Moffat & Bell 1999, "Managing Gigabytes",
 * section 4.1): of a word only what differs from the one before it is written, anew in each block.
 *
 * @param words none twice; as `inTableOrder` gives them where they are to be found, in any order where only their numbers are
 * @param payload at most 255 bytes
 */
export function writeTable(
  words: readonly string[],
  payload: (word: string, at: number) => ArrayLike<number>,
): Uint8Array {
  const bytes = new ByteWriter();
  const starts: number[] = [];
  let before = new Uint8Array();
  words.forEach((word, at) => {
    if (at % BLOCK === 0) {
      starts.push(bytes.length);
      before = new Uint8Array();
    }
    const spelt = encoder.encode(word);
    const shared = sharedLength(before, spelt);
    const data = payload(word, at);
    bytes.push(shared);
    bytes.push(spelt.length - shared);
    bytes.append(spelt.subarray(shared));
    bytes.push(data.length);
    bytes.append(data);
    before = spelt;
  });
  const table = new ByteWriter();
  table.append(new Uint8Array(Uint32Array.from([words.length, starts.length, ...starts]).buffer));
  table.append(bytes.written());
  return table.written();
}
