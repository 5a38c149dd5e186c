import { expect, test } from 'vitest';
import { isTechnical, labelCost } from '@/corpus/lexicon/convert/labels';

test('the further a label is from plain language, the more it costs', () => {
  const costs = [[], ['Br.'], ['jur.'], ['ugs.'], ['Ös.'], ['selten'], ['veraltet']].map(labelCost);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
  expect(new Set(costs).size).toBe(costs.length);
});

test('of several labels the gravest counts', () => {
  expect(labelCost(['Br.', 'archaic'])).toBe(labelCost(['archaic']));
});

test.each([
  [['naut.'], true],
  [['pol.'], false],
  [[], false],
])('%s is technical: %s', (labels, technical) => {
  expect(isTechnical(labels)).toBe(technical);
});
