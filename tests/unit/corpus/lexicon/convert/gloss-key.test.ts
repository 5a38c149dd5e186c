import { expect, test } from 'vitest';
import { glossKey } from '@/corpus/lexicon/convert/gloss-key';

test.each([
  ['lantern', 'lantern'],
  ['a lantern', 'lantern'],
  ['to light sth.', 'light'],
  ['to carry sth. out', 'carry out'],
  ['to lean against sb./sth.', 'lean against'],
  ['to connect sth. to sth.', 'connect'],
  ['to give oneself up to sth.', 'give up'],
  ['to carry on', 'carry on'],
  ['sb.’s own lamp', 'own lamp'],
  ['Lake Constance', 'Lake Constance'],
])('%s is found under %s', (gloss, key) => {
  expect(glossKey(gloss)).toBe(key);
});
