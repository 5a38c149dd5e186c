import { expect, it } from 'vitest';
import { strongForms } from '@/corpus/german/strong-forms';

const verbs = new Set(
  `nehmen teilnehmen vernehmen kennen anerkennen erkennen kommen herkommen gehen umgehen untergehen treiben reiben
  gestehen stehen kaputtgehen`.split(/\s+/u),
);
const isVerb = (infinitive: string): boolean => verbs.has(infinitive);

it.each([
  ['nahm', ['nehmen past']],
  ['teilnahm', ['teilnehmen past']],
  ['teilgenommen', ['teilnehmen past participle']],
  ['vernommen', ['vernehmen past participle']],
  ['anerkannt', ['anerkennen past participle']],
  ['umgangen', ['umgehen past participle']],
  ['umgegangen', ['umgehen past participle']],
  ['kaputtging', ['kaputtgehen past']],
  ['gestanden', ['stehen past participle', 'gestehen past', 'gestehen past participle']],
  ['herkommen', ['herkommen infinitive', 'herkommen present', 'herkommen subjunctive I']],
  ['trieb', ['treiben past']],
  ['vergenommen', []],
  ['x', []],
])('%s: %j', (word, forms) => {
  expect(strongForms(word, isVerb).map(({ lemma, form }) => `${lemma} ${form}`)).toEqual(forms);
});
