/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  push(...bytes: readonly number[]): void {
    this.append(bytes);
  }

  append(bytes: ArrayLike<number>): void {
    const needed = this.length + bytes.length;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, this.length);
    this.length = needed;
  }

  /** A copy of what has been written. */
  written(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
