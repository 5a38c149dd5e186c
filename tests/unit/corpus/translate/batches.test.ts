import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '@/corpus/translate/batches';

describe('batches', () => {
  it.each([
    ['nothing', [], []],
    ['what fits', ['a', 'b'], [['a', 'b']]],
    ['too many texts', ['a', 'b', 'c', 'd'], [['a', 'b', 'c'], ['d']]],
    ['too many characters', ['aaaa', 'bbbb', 'cc'], [['aaaa'], ['bbbb', 'cc']]],
    ['a text too long alone', ['a', 'bbbbbbbb', 'c'], [['a'], ['bbbbbbbb'], ['c']]],
  ])('cuts %s', (_, texts, expected) => {
    expect(batches(texts, { texts: 3, characters: 6 })).toEqual(expected);
  });

  it('loses nothing, changes no order and keeps the limits', () => {
    const limits = fc.record({
      texts: fc.integer({ min: 1, max: 5 }),
      characters: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), limits, (texts, limit) => {
        const cut = batches(texts, limit);
        expect(cut.flat()).toEqual(texts);
        for (const batch of cut) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(limit.texts);
          expect(batch.length === 1 || batch.join('').length <= limit.characters).toBe(true);
        }
      }),
    );
  });
});
