import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPayloads, writePayloads } from '@/corpus/lexicon/files/payload-table';

test('every number has its payload again, and no other has any', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 255 }), { maxLength: 60 }), (payloads) => {
      const payloadOf = openPayloads(writePayloads(payloads));
      payloads.forEach((payload, at) => {
        expect(payloadOf(at)).toEqual(payload);
      });
      expect(payloadOf(payloads.length + 16)).toHaveLength(0);
    }),
  );
});
