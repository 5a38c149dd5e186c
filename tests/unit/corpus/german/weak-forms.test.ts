import { describe, expect, it } from 'vitest';
import { weakFinite, weakParticiples } from '@/corpus/german/weak-forms';

const verbs = new Set(
  `sagen arbeiten rechnen reisen handeln wandern sammeln knien kaufen verkaufen einkaufen studieren vorbereiten
  spielen beten füllen ausfüllen gehören hören`.split(/\s+/u),
);
const isVerb = (infinitive: string): boolean => verbs.has(infinitive);

describe('weak finite forms', () => {
  it.each([
    ['sage', ['sagen present 1 singular', 'sagen subjunctive I singular', 'sagen imperative 2 singular']],
    ['sagst', ['sagen present 2 singular']],
    ['sagt', ['sagen present', 'sagen imperative 2 plural']],
    ['sagest', ['sagen subjunctive I 2 singular']],
    ['sagten', ['sagen past plural']],
    ['sagtest', ['sagen past 2 singular']],
    ['arbeitest', ['arbeiten present 2 singular', 'arbeiten subjunctive I 2 singular']],
    ['arbeitete', ['arbeiten past singular']],
    ['rechnetet', ['rechnen past 2 plural']],
    ['reist', ['reisen present', 'reisen imperative 2 plural']],
    ['handelt', ['handeln present', 'handeln imperative 2 plural']],
    [
      'wandre',
      ['wandern present 1 singular', 'wandern subjunctive I singular', 'wandern imperative 2 singular'],
    ],
    ['sammelte', ['sammeln past singular']],
    ['spielt', ['spielen present', 'spielen imperative 2 plural']],
    ['kniete', ['knien past singular']],
    ['kauf', ['kaufen imperative 2 singular']],
    ['arbeitt', []],
    ['reisst', []],
    ['arbeit', []],
    ['t', []],
    ['', []],
  ])('%s: %j', (word, forms) => {
    const written = weakFinite(word, isVerb).map(({ lemma, form, person, number }) =>
      [lemma, form, person, number].filter((part) => part !== undefined).join(' '),
    );
    expect(written).toEqual(forms);
  });
});

describe('weak participles', () => {
  it.each([
    ['gekauft', ['kaufen 0']],
    ['eingekauft', ['einkaufen 3']],
    ['verkauft', ['verkaufen 0']],
    ['studiert', ['studieren 0']],
    ['vorbereitet', ['vorbereiten 0']],
    ['gebetet', ['beten 0']],
    ['gerechnet', ['rechnen 0']],
    ['ausgefüllt', ['ausfüllen 3']],
    ['gehört', ['hören 0', 'gehören 0']],
    ['gewandert', ['wandern 0']],
    ['kauft', []],
    ['get', []],
  ])('%s: %j', (word, verbsFound) => {
    expect(weakParticiples(word, isVerb).map(({ lemma, prefix }) => `${lemma} ${prefix}`)).toEqual(
      verbsFound,
    );
  });
});
