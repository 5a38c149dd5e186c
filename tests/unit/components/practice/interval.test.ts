import { describe, expect, it } from 'vitest';
import { cutAtForm } from '@/components/practice/gapped';
import { formatInterval } from '@/components/practice/interval';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe('an interval in words', () => {
  it.each([
    [20_000, '1 min', '1 Min.'],
    [10 * MINUTE, '10 min', '10 Min.'],
    [90 * MINUTE, '2 hr', '2 Std.'],
    [DAY, '1 day', '1 Tag'],
    [12 * DAY, '12 days', '12 Tage'],
    [45 * DAY, '1.5 months', '1,5 Monate'],
    [365 * DAY, '1 year', '1 Jahr'],
  ])('%i ms', (length, english, german) => {
    expect(formatInterval(length, 'en')).toBe(english);
    expect(formatInterval(length, 'de')).toBe(german);
  });
});

describe('a sentence with the word in question cut out', () => {
  const asked = (text: string, form: string) =>
    cutAtForm(text, form)
      .map((one) => (one.asked ? `[${one.text}]` : one.text))
      .join('');
  it.each([
    ['Der Bieter bot mit.', 'Bieter', 'Der [Bieter] bot mit.'],
    ['Er schließt sich an.', 'schließt … an', 'Er [schließt] sich [an].'],
    ['Die Anderen kamen an.', 'an', 'Die Anderen kamen [an].'],
    ['Nichts davon.', 'fehlt', 'Nichts davon.'],
    ['Übung macht müde.', 'Übung', '[Übung] macht müde.'],
  ])('%s', (text, form, result) => {
    expect(asked(text, form)).toBe(result);
  });

  it('loses no character', () => {
    const text = 'Er schließt, so sagt er, morgen an.';
    expect(
      cutAtForm(text, 'schließt … an')
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
  });
});
