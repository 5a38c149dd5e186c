/** Words in a block: a look-up decodes half as many on average. */
const BLOCK = 16;
const LONGEST = 255;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Which of two words comes first in a table. */
export const compareWords = (a: string, b: string): number =>
  compareBytes(encoder.encode(a), encoder.encode(b));

/** Words in the order of the table, which is that of their UTF-8 bytes: a word's place in it is its number. */
export const inTableOrder = (words: Iterable<string>): string[] =>
  Array.from(words, (word) => ({ word, bytes: encoder.encode(word) }))
    .filter(({ bytes }) => bytes.length <= LONGEST)
    .sort((a, b) => compareBytes(a.bytes, b.bytes))
    .map(({ word }) => word);

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/**
 * Writes words with what belongs to each as a front-coded table (Witten, Moffat & Bell 1999, "Managing Gigabytes",
 * section 4.1): of a word only what differs from the one before it is written, anew in each block.
 *
 * @param words as `inTableOrder` gives them, none twice
 * @param payload at most 255 bytes
 */
export function writeTable(
  words: readonly string[],
  payload: (word: string, at: number) => readonly number[],
): Uint8Array {
  const bytes: number[] = [];
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
    bytes.push(shared, spelt.length - shared, ...spelt.subarray(shared), data.length, ...data);
    before = spelt;
  });
  const head = Uint32Array.from([words.length, starts.length, ...starts]);
  const table = new Uint8Array(head.byteLength + bytes.length);
  table.set(new Uint8Array(head.buffer));
  table.set(bytes, head.byteLength);
  return table;
}

/** A word of a table: its number and what belongs to it. */
export interface TableRow {
  readonly at: number;
  readonly payload: Uint8Array;
}

/** A front-coded table, read where it lies. */
export class WordTable {
  readonly size: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;

  /** @param table as `writeTable` wrote it. Its words are not checked. */
  constructor(table: Uint8Array) {
    const head = new DataView(table.buffer, table.byteOffset, table.byteLength);
    this.size = head.getUint32(0, true);
    const blocks = head.getUint32(4, true);
    this.#starts = Uint32Array.from({ length: blocks }, (_, at) => head.getUint32(8 + 4 * at, true));
    this.#bytes = table.subarray(8 + 4 * blocks);
  }

  find(word: string): TableRow | undefined {
    const wanted = encoder.encode(word);
    const block = this.#blockOf(wanted);
    let found: TableRow | undefined;
    this.#scan(block, (spelt, row) => {
      const order = compareBytes(spelt, wanted);
      if (order === 0) found = row;
      return order < 0;
    });
    return found;
  }

  /** The word with this number; empty where there is none. */
  word(at: number): string {
    let found = '';
    this.#scan(Math.floor(at / BLOCK), (spelt, row) => {
      if (row.at === at) found = decoder.decode(spelt);
      return row.at < at;
    });
    return found;
  }

  /** The last block whose first word is not behind the one wanted. */
  #blockOf(wanted: Uint8Array): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const at = this.#starts[middle] ?? 0;
      const first = this.#bytes.subarray(at + 2, at + 2 + (this.#bytes[at + 1] ?? 0));
      if (compareBytes(first, wanted) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Goes through the words of a block for as long as `visit` says so. */
  #scan(block: number, visit: (spelt: Uint8Array, row: TableRow) => boolean): void {
    let offset = this.#starts[block] ?? this.#bytes.length;
    const spelt = new Uint8Array(LONGEST);
    const last = Math.min(this.size, (block + 1) * BLOCK);
    for (let at = block * BLOCK; at < last; at++) {
      const shared = this.#bytes[offset] ?? 0;
      const rest = this.#bytes[offset + 1] ?? 0;
      spelt.set(this.#bytes.subarray(offset + 2, offset + 2 + rest), shared);
      const dataAt: number = offset + 3 + rest;
      const length = this.#bytes[dataAt - 1] ?? 0;
      const payload = this.#bytes.subarray(dataAt, dataAt + length);
      if (!visit(spelt.subarray(0, shared + rest), { at, payload })) return;
      offset = dataAt + length;
    }
  }
}
