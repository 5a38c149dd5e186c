import { expect, it } from 'vitest';
import { genderHere } from '@/corpus/german/noun-gender';

it.each([
  ['Wir baden im See', 'm'],
  ['Das Boot liegt auf dem See', 'm'],
  ['Der See ist tief', 'm'],
  ['Heute ist der See ganz still', 'm'],
  ['Die See war rau', 'f'],
  ['Er fährt zur See', 'f'],
  ['Sie lebten auf der See', 'f'],
  ['am Rand der See', 'f'],
  ['ein tiefer See', 'm'],
  ['eines kleinen, kalten Sees', 'm'],
  ['jeder große See', undefined],
  ['diese See', 'f'],
  ['Wind und See', undefined],
])('%s: %s', (sentence, gender) => {
  const words = sentence.split(/ |(?=,)/u);
  const at = words.findIndex((word) => word.startsWith('See'));
  expect(genderHere(words, at, ['f', 'm'])).toBe(gender);
});

it.each([
  ['das Band', 'n'],
  ['der Band', 'm'],
  ['die Band', 'f'],
  ['vom letzten Band', 'm'],
])('of three: %s: %s', (sentence, gender) => {
  const words = sentence.split(' ');
  expect(genderHere(words, words.length - 1, ['f', 'm', 'n'])).toBe(gender);
});

it('of one gender it is that one', () => {
  expect(genderHere(['die', 'Haus'], 1, ['n'])).toBe('n');
});

it('a word that is the name of something in JavaScript is no determiner', () => {
  expect(genderHere(['constructor', 'See'], 1, ['m', 'f'])).toBeUndefined();
});
