import { describe, expect, it } from 'vitest';
import { type Place, unitMoves } from '@/corpus/align/links/unit-moves';

const places = (...at: readonly (readonly number[])[]): Place[] =>
  at.map((place) => ({ kind: 'content', at: place }));
const plain = unitMoves(places([0], [1], [2]));

describe('unitMoves', () => {
  it('adds up to one from every place', () => {
    expect(plain).toHaveLength(4);
    for (const row of plain) expect(row.reduce((sum, move) => sum + move, 0)).toBeCloseTo(1);
  });

  it('goes on with the next unit most often: from the start the first, from the last the end', () => {
    expect(plain.map((row) => row.indexOf(Math.max(...row)))).toEqual([0, 1, 2, 3]);
  });

  it('goes far less often than near, and stays as often as it leaves one out', () => {
    const [row = new Float64Array()] = unitMoves(places([0], [1], [2], [3]));
    expect([...row]).toEqual([...row].sort((a, b) => b - a));
    const [, , second = new Float64Array()] = plain;
    expect(second[1]).toBeCloseTo(second[3] ?? 0);
  });

  it('goes on at once more often behind a function word', () => {
    const [, content = new Float64Array()] = plain;
    const [, article = new Float64Array()] = unitMoves([{ kind: 'function', at: [0] }, ...places([1], [2])]);
    expect(article[1]).toBeGreaterThan(content[1] ?? 1);
  });

  it('goes on from either half of a split verb', () => {
    const [, , split = new Float64Array()] = unitMoves(places([0], [1, 3.5], [2], [3], [4]));
    expect(split[2]).toBeGreaterThan(split[3] ?? 1);
    expect(split[4]).toBeGreaterThan(split[3] ?? 1);
  });

  it('has the end alone where there are no units', () => {
    expect(unitMoves([])).toEqual([new Float64Array([1])]);
  });
});
