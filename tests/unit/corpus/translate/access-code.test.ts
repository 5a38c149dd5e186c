import { describe, expect, it } from 'vitest';
import { countWrongCodes, sameCode } from '@/corpus/translate/access-code';

describe('sameCode', () => {
  it.each([
    ['Birne', 'Birne', true],
    ['Birne', 'birne', false],
    ['Birn', 'Birne', false],
    ['Birnen', 'Birne', false],
    ['', 'Birne', false],
  ])('%s for %s', (given, expected, same) => {
    expect(sameCode(given, expected)).toBe(same);
  });
});

describe('countWrongCodes', () => {
  it('counts those of the last span alone', () => {
    let now = 0;
    const wrongCodes = countWrongCodes(() => now, { most: 2, span: 1_000 });
    wrongCodes.add();
    now = 600;
    expect(wrongCodes.tooMany()).toBe(false);
    wrongCodes.add();
    expect(wrongCodes.tooMany()).toBe(true);
    now = 999;
    expect(wrongCodes.tooMany()).toBe(true);
    now = 1_000;
    expect(wrongCodes.tooMany()).toBe(false);
    wrongCodes.add();
    expect(wrongCodes.tooMany()).toBe(true);
  });
});
