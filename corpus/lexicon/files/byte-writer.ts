/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  push(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.length] = byte;
    this.length += 1;
  }

  append(bytes: ArrayLike<number>): void {
    this.#makeRoom(bytes.length);
    // Most are a few bytes, for which a loop is quicker than `set`.
    for (let at = 0; at < bytes.length; at++) this.#bytes[this.length + at] = bytes[at] ?? 0;
    this.length += bytes.length;
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.length + more, 2 * this.#bytes.length));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  /** A copy of what has been written. */
  written(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
