import { describe, expect, it } from 'vitest';
import { linkPosteriors } from '@/corpus/align/links/link-posteriors';
import { unitMoves } from '@/corpus/align/links/unit-moves';

const inOrder = (units: number) =>
  unitMoves(Array.from({ length: units }, (_, unit) => ({ kind: 'content', at: [unit] })));

describe('linkPosteriors', () => {
  it('has each word translate the unit that it fits', () => {
    const fits = [
      [0.01, 0.8],
      [0.8, 0.01],
    ];
    const posteriors = linkPosteriors({ fits, nothing: [0.01, 0.01], moves: inOrder(2) });
    expect(posteriors[0]?.[1]).toBeGreaterThan(0.9);
    expect(posteriors[1]?.[0]).toBeGreaterThan(0.9);
  });

  it('goes by what stands beside it where two units fit alike', () => {
    // the green the red: der grüne der rote
    const fits = [
      [0.5, 0.01, 0.5, 0.01],
      [0.01, 0.8, 0.01, 0.01],
      [0.5, 0.01, 0.5, 0.01],
      [0.01, 0.01, 0.01, 0.8],
    ];
    const posteriors = linkPosteriors({ fits, nothing: [0.1, 0.01, 0.1, 0.01], moves: inOrder(4) });
    expect(posteriors[0]?.[0]).toBeGreaterThan(posteriors[2]?.[0] ?? 1);
    expect(posteriors[2]?.[2]).toBeGreaterThan(posteriors[0]?.[2] ?? 1);
  });

  it('leaves a word alone that fits nothing better', () => {
    const fits = [[0.8, 0.001]];
    const posteriors = linkPosteriors({ fits, nothing: [0.1, 0.3], moves: inOrder(1) });
    expect(posteriors[0]?.[1]).toBeLessThan(0.1);
  });

  it('is the sum over all ways', () => {
    // One unit, one word: linked, 0.85 * 0.5 * 0.4 * 0.6; or for nothing, 0.15 * 0.3 * 0.5.
    const moves = [new Float64Array([0.5, 0.5]), new Float64Array([0.4, 0.6])];
    const [[linked = 0] = []] = linkPosteriors({ fits: [[0.4]], nothing: [0.3], moves });
    const ways = { linked: 0.85 * 0.5 * 0.4 * 0.6, nothing: 0.15 * 0.3 * 0.5 };
    expect(linked).toBeCloseTo(ways.linked / (ways.linked + ways.nothing));
  });

  it('stays exact in a long text', () => {
    const length = 400;
    const fits = Array.from({ length }, (_, unit) =>
      Array.from({ length }, (_, word) => (unit === word ? 0.5 : 1e-6)),
    );
    const posteriors = linkPosteriors({ fits, nothing: fits.map(() => 0.01), moves: inOrder(length) });
    expect(posteriors[399]?.[399]).toBeGreaterThan(0.9);
  });

  it('has nothing to say where a side is empty', () => {
    expect(linkPosteriors({ fits: [], nothing: [0.1], moves: inOrder(0) })).toEqual([]);
    expect(linkPosteriors({ fits: [[]], nothing: [], moves: inOrder(1) })).toEqual([[]]);
  });
});
