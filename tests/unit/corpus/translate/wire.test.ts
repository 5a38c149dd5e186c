import { describe, expect, it } from 'vitest';
import { translationRequest } from '@/corpus/translate/wire';

const REQUEST = { code: 'Birne', from: 'de', to: 'en', texts: ['Es gießt.'] };
const texts = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));

describe('translationRequest', () => {
  it.each([
    ['one sentence', {}],
    ['context', { context: 'Der Regen hält an.' }],
    ['fifty sentences', { texts: texts(50, 600) }],
    ['the longest sentences', { texts: texts(6, 5_000) }],
  ])('takes %s', (_, part) => {
    expect(translationRequest.safeParse({ ...REQUEST, ...part }).success).toBe(true);
  });

  it.each([
    ['no sentence', { texts: [] }],
    ['an empty sentence', { texts: [''] }],
    ['fifty-one sentences', { texts: texts(51, 1) }],
    ['a sentence too long', { texts: texts(1, 5_001) }],
    ['too much in all', { texts: [...texts(6, 5_000), 'x'] }],
    ['a sentence that is no text', { texts: [1] }],
    ['context too long', { context: 'x'.repeat(5_001) }],
    ['another language', { to: 'fr' }],
    ['one language twice', { to: 'de' }],
    ['no code', { code: undefined }],
    ['a code too long', { code: 'x'.repeat(201) }],
  ])('refuses %s', (_, part) => {
    expect(translationRequest.safeParse({ ...REQUEST, ...part }).success).toBe(false);
  });
});
