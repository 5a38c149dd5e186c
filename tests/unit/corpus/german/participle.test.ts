import { expect, it } from 'vitest';
import { canLackGe } from '@/corpus/german/participle';

it.each([
  'verkaufen',
  'gehören',
  'empören',
  'missachten',
  'studieren',
  'einstudieren',
  'vorbereiten',
  'aberkennen',
  'überholen',
  'prophezeien',
])('the participle of %s lacks ge-', (infinitive) => {
  expect(canLackGe(infinitive)).toBe(true);
});

it.each([
  'kaufen',
  'beten',
  'betteln',
  'erben',
  'ernten',
  'beugen',
  'geigen',
  'zieren',
  'frieren',
  'antworten',
  'einkaufen',
  'herstellen',
])('the participle of %s has ge-', (infinitive) => {
  expect(canLackGe(infinitive)).toBe(false);
});
