import { expect, it } from 'vitest';
import { directionOf } from '@/corpus/text/direction';

it.each([
  ['German', 'Am Tor hing ein Schild.', undefined],
  ['nothing', '', undefined],
  ['marks alone', '… – »?!«', undefined],
  ['Chinese', '請關上門。', undefined],
  ['Arabic', 'أهلا وسهلا بكم.', 'rtl'],
  ['Hebrew', 'החנות סגורה היום.', 'rtl'],
  ['German that begins with an Arabic word', '«شكرا», sagte die Frau am Schalter.', undefined],
  ['Arabic with a German name', 'يعمل السيد Brandt في الميناء منذ سنوات.', 'rtl'],
])('%s', (_, text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
