import { BLOCK, LONGEST } from './front-coded';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A word of a table: its number and what belongs to it. */
export interface TableRow {
  readonly at: number;
  readonly payload: Uint8Array;
}

/** A front-coded table, read where it lies. Look-ups are many, so that they make no garbage on their way. */
export class WordTable {
  readonly size: number;
  readonly #starts: Uint32Array;
  /** Row by row: how much is shared with the word before, how much more there is, that, length of the payload, payload. */
  readonly #bytes: Uint8Array;
  /** The word that is looked for or put together. */
  readonly #spelt = new Uint8Array(LONGEST);

  /** @param table as `writeTable` wrote it. Its words are not checked. */
  constructor(table: Uint8Array) {
    const head = new DataView(table.buffer, table.byteOffset, table.byteLength);
    this.size = head.getUint32(0, true);
    const blocks = head.getUint32(4, true);
    this.#starts = Uint32Array.from({ length: blocks }, (_, at) => head.getUint32(8 + 4 * at, true));
    this.#bytes = table.subarray(8 + 4 * blocks);
  }

  /** The number of a word; undefined where the table does not have it. */
  numberOf(word: string): number | undefined {
    return this.find(word)?.at;
  }

  find(word: string): TableRow | undefined {
    const { read, written } = encoder.encodeInto(word, this.#spelt);
    if (read < word.length) return undefined;
    const block = this.#blockOf(written);
    let offset = this.#starts[block] ?? 0;
    /** How much of the word looked for the row before has, which is smaller. */
    let same = 0;
    const last = Math.min(this.size, (block + 1) * BLOCK);
    for (let at = block * BLOCK; at < last; at++) {
      const shared = this.#bytes[offset] ?? 0;
      if (shared < same) return undefined;
      if (shared === same) {
        same = this.#same(offset, written);
        if (same === written && same === this.#length(offset)) return { at, payload: this.#payload(offset) };
        if (this.#isBehind(offset, same, written)) return undefined;
      }
      offset = this.#next(offset);
    }
    return undefined;
  }

  /** The word with this number; empty where there is none. */
  word(at: number): string {
    if (at < 0 || at >= this.size) return '';
    let offset = this.#starts[Math.floor(at / BLOCK)] ?? 0;
    for (let row = at - (at % BLOCK); ; row++) {
      const shared = this.#bytes[offset] ?? 0;
      const length = this.#length(offset);
      for (let place = shared; place < length; place++) {
        this.#spelt[place] = this.#bytes[offset + 2 + place - shared] ?? 0;
      }
      if (row === at) return decoder.decode(this.#spelt.subarray(0, length));
      offset = this.#next(offset);
    }
  }

  /** The last block whose first word is not behind the one looked for. */
  #blockOf(written: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const offset = this.#starts[middle] ?? 0;
      if (this.#isBehind(offset, this.#same(offset, written), written)) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  #length(offset: number): number {
    return (this.#bytes[offset] ?? 0) + (this.#bytes[offset + 1] ?? 0);
  }

  /** How many bytes a row has in common with the word looked for, given that it has those it shares with the row before. */
  #same(offset: number, written: number): number {
    const shared = this.#bytes[offset] ?? 0;
    const end = Math.min(written, this.#length(offset));
    let place = shared;
    while (place < end && this.#bytes[offset + 2 + place - shared] === this.#spelt[place]) place += 1;
    return place;
  }

  /** Whether a row that has so many bytes in common with the word looked for stands behind it, or is it. */
  #isBehind(offset: number, same: number, written: number): boolean {
    if (same === this.#length(offset)) return false;
    const byte = this.#bytes[offset + 2 + same - (this.#bytes[offset] ?? 0)] ?? 0;
    return same === written || byte > (this.#spelt[same] ?? 0);
  }

  #payload(offset: number): Uint8Array {
    const at = offset + 3 + (this.#bytes[offset + 1] ?? 0);
    return this.#bytes.subarray(at, at + (this.#bytes[at - 1] ?? 0));
  }

  #next(offset: number): number {
    const at = offset + 3 + (this.#bytes[offset + 1] ?? 0);
    return at + (this.#bytes[at - 1] ?? 0);
  }
}
