import { describe, expect, it } from 'vitest';
import { mergePartners } from '@/corpus/align/partners';

describe('mergePartners', () => {
  it('is surer of what two sources know', () => {
    const [merged] = mergePartners(
      [new Map([[1, 0.5]])],
      [
        new Map([
          [1, 0.5],
          [2, 0.2],
        ]),
      ],
    );
    expect(merged?.get(1)).toBeCloseTo(0.75);
    expect(merged?.get(2)).toBeCloseTo(0.2);
  });

  it('leaves its sources alone', () => {
    const source = [new Map([[1, 0.5]])];
    mergePartners(source, [new Map([[1, 0.9]])]);
    expect(source[0]?.get(1)).toBe(0.5);
  });
});
