import { ByteWriter } from './byte-writer';

/** Payloads in a block: those before the one wanted are skipped. */
const BLOCK = 16;

/** Writes what belongs to each of a row of numbers, from 0 on. A payload has at most 255 bytes. */
export function writePayloads(payloads: Iterable<ArrayLike<number>>): Uint8Array {
  const bytes = new ByteWriter();
  const starts: number[] = [];
  let at = 0;
  for (const payload of payloads) {
    if (at % BLOCK === 0) starts.push(bytes.length);
    bytes.push(payload.length);
    bytes.append(payload);
    at += 1;
  }
  const table = new ByteWriter();
  table.append(new Uint8Array(Uint32Array.from([starts.length, ...starts]).buffer));
  table.append(bytes.written());
  return table.written();
}

/** Reads what `writePayloads` wrote: the payload of a number, empty where there is none. */
export function openPayloads(table: Uint8Array): (at: number) => Uint8Array {
  const head = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const blocks = head.getUint32(0, true);
  const bytes = table.subarray(4 + 4 * blocks);
  return (at) => {
    const block = Math.floor(at / BLOCK);
    if (block >= blocks) return bytes.subarray(0, 0);
    let offset = head.getUint32(4 + 4 * block, true);
    for (let skip = at % BLOCK; skip > 0; skip--) offset += 1 + (bytes[offset] ?? 0);
    return bytes.subarray(offset + 1, offset + 1 + (bytes[offset] ?? 0));
  };
}
