import { describe, expect, it } from 'vitest';
import { endsWithin, LONGEST_SENTENCE } from '@/corpus/text/long-sentence';
import { readSide } from '@/corpus/text/read';

/** The pieces that a text of one block is cut into. */
const piecesOf = (text: string): string[] =>
  readSide(text, 'de').sentences.map(({ start, end }) => text.slice(start, end));

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');
const PHRASES = ['der Kahn am Steg', 'die Laterne über der Tür', 'ein Korb voller Birnen', 'kein Wind'];
const listOf = (length: number, between: string): string => {
  let text = 'Sie sah';
  for (let at = 0; text.length < length; at++) text += `${between}${PHRASES[(at * 3) % 4]}`;
  return text;
};

describe('a sentence that is too long for one', () => {
  it('of 400 words is one sentence', () => {
    const text = `${listOf(2800, ', ')}.`;
    expect(text.split(' ').length).toBeGreaterThan(400);
    expect(piecesOf(text)).toEqual([text]);
  });

  it.each([
    ['at commas', ', ', /,$/],
    ['at semicolons before commas', ', und; ', /;$/],
    ['at blanks where there is no mark', ' ', /\p{L}$/u],
  ])('without a full stop is cut %s', (_, between, end) => {
    const text = listOf(200_000, between);
    const pieces = piecesOf(text);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    for (const piece of pieces.slice(0, -1)) {
      expect(piece.length).toBeGreaterThan(LONGEST_SENTENCE / 2);
      expect(piece).toMatch(end);
    }
    expect(withoutBlanks(pieces.join(''))).toBe(withoutBlanks(text));
  });

  it('is cut behind the sentences of a quotation that has no end', () => {
    const pieces = piecesOf(`»${'Sie rief noch einmal. Niemand kam. '.repeat(400)}«`);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/\.$/);
  });

  it.each([
    ['letters without a blank', 'a'.repeat(9001)],
    ['Chinese', '山下有一條河河邊有一座橋'.repeat(1000)],
    ['letters of several characters', 'xu\u0308'.repeat(4000)],
    ['families', '👨‍👩‍👧'.repeat(1500)],
  ])('of %s is cut between characters as they are read', (_, text) => {
    const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });
    const borders = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
    const ends = endsWithin(text, { start: 0, end: text.length });
    expect(ends.length).toBeGreaterThan(1);
    for (const end of ends.slice(0, -1)) expect(borders).toContain(end);
    expect(piecesOf(text).join('')).toBe(text);
  });
});
