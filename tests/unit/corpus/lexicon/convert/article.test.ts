import { expect, test } from 'vitest';
import { genderByArticle, withoutArticle } from '@/corpus/lexicon/convert/article';

test.each([
  ['die Feuerwehr', 'Feuerwehr'],
  ['ein Teich im Wald', 'Teich im Wald'],
  ['das meiste', 'das meiste'],
  ['Diele', 'Diele'],
])('"%s" without its article', (text, without) => {
  expect(withoutArticle(text)).toBe(without);
});

test.each([
  ['der Mond', 'm'],
  ['die Christenheit', 'f'],
  ['die Basis', 'f'],
  ['das Weltall', 'n'],
  ['ein Teich', undefined],
  ['die Bauern', undefined],
  ['das Schöne', undefined],
  ['die Ruhe der Nacht', undefined],
])('the article of "%s" tells the gender %s', (text, gender) => {
  expect(genderByArticle(text)).toBe(gender);
});
