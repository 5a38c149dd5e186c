import { expect, it } from 'vitest';
import { guessLanguage } from '@/corpus/text/language';

it.each([
  ['Der Hund lag unter dem Tisch und rührte sich nicht.', 'de'],
  ['The dog lay under the table and did not move.', 'en'],
  ['Le chien était sous la table et ne bougeait pas, comme toujours.', 'other'],
  ['Пёс лежал под столом и не двигался.', 'other'],
  ['Taxi', 'unclear'],
  ['', 'unclear'],
  ['12, 13, 14', 'unclear'],
])('%j is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
