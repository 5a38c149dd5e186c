import { expect, test } from 'vitest';
import { ByteWriter } from '@/corpus/lexicon/files/byte-writer';

test('bytes are kept in order, however many they are', () => {
  const writer = new ByteWriter();
  writer.push(1);
  writer.push(2);
  writer.append(new Uint8Array(200_000).fill(7));
  writer.push(3);
  const written = writer.written();
  expect(writer.length).toBe(200_003);
  expect([written[0], written[1], written[2], written.at(-2), written.at(-1)]).toEqual([1, 2, 7, 7, 3]);
});
