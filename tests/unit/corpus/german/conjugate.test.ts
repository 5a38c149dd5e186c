import { describe, expect, it } from 'vitest';
import { conjugate, irregularForms } from '@/corpus/german/conjugate';
import { readStrongVerbs } from '@/corpus/german/principal-parts';
import type { VerbFormName } from '@/corpus/german/verb-form';

const table = new Map([
  ...readStrongVerbs().map((verb) => [verb.infinitive, conjugate(verb)] as const),
  ...irregularForms(),
]);

/** The forms in the order of the persons; variants follow each other. */
const forms = (infinitive: string, name: VerbFormName): string =>
  (table.get(infinitive) ?? [])
    .filter(([, { form }]) => form === name)
    .map(([surface]) => surface)
    .join(' ');

describe('conjugation', () => {
  it.each([
    ['geben', 'gebe gibst gibt geben gebt geben'],
    ['finden', 'finde findest findet finden findet finden'],
    ['halten', 'halte hältst hält halten haltet halten'],
    ['treten', 'trete trittst tritt treten tretet treten'],
    ['lesen', 'lese liest liest lesen lest lesen'],
    ['essen', 'esse isst isst essen esst essen'],
    ['stoßen', 'stoße stößt stößt stoßen stoßt stoßen'],
    ['haben', 'habe hast hat haben habt haben'],
    ['tun', 'tue tust tut tun tut tun'],
    ['können', 'kann kannst kann können könnt können'],
    ['müssen', 'muss musst muss müssen müsst müssen'],
    ['wissen', 'weiß weißt weiß wissen wisst wissen'],
    ['sein', 'bin bist ist sind seid sind'],
    ['werden', 'werde wirst wird werden werdet werden'],
  ])('present of %s', (infinitive, present) => {
    expect(forms(infinitive, 'present')).toBe(present);
  });

  it.each([
    ['gehen', 'ging gingst gingest ging gingen gingt ginget gingen'],
    ['finden', 'fand fandst fandest fand fanden fandet fanden'],
    ['bringen', 'brachte brachtest brachte brachten brachtet brachten'],
    ['sein', 'war warst war waren wart waren'],
  ])('past of %s', (infinitive, past) => {
    expect(forms(infinitive, 'past')).toBe(past);
  });

  it.each([
    ['geben', 'gib gebt'],
    ['sehen', 'sieh siehe seht'],
    ['sprechen', 'sprich sprecht'],
    ['treten', 'tritt tretet'],
    ['fahren', 'fahr fahre fahrt'],
    ['kommen', 'komm komme kommt'],
    ['sein', 'sei seid'],
  ])('imperative of %s', (infinitive, imperative) => {
    expect(forms(infinitive, 'imperative')).toBe(imperative);
  });

  it.each([
    ['gehen', 'infinitive', 'gehen gehn'],
    ['werden', 'past participle', 'geworden worden'],
    ['tun', 'present participle', 'tuend'],
    ['mögen', 'subjunctive II', /^möchte möchtest /u],
    ['stehen', 'subjunctive II', /^stünde .* stände/u],
    ['sein', 'subjunctive I', 'sei seist seiest sei seien seid seiet seien'],
  ] as const)('%s, %s', (infinitive, name, expected) => {
    expect(forms(infinitive, name)).toMatch(expected);
  });
});
