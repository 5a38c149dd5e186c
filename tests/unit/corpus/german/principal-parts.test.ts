import { expect, it } from 'vitest';
import { readStrongVerbs } from '@/corpus/german/principal-parts';

const verbs = readStrongVerbs();

it.each([
  ['geben', 'gibt gab gäbe gegeben haben'],
  ['finden', '- fand fände gefunden haben'],
  ['helfen', 'hilft half hülfe/hälfe geholfen haben'],
  ['bringen', '- brachte brächte gebracht haben'],
  ['laufen', 'läuft lief liefe gelaufen sein'],
  ['ziehen', '- zog zöge gezogen either'],
  ['gewinnen', '- gewann gewänne/gewönne gewonnen haben'],
  ['wissen', 'weiß wusste wüsste gewusst haben'],
  ['saufen', 'säuft soff söffe gesoffen haben'],
])('%s: %s', (infinitive, parts) => {
  const verb = verbs.find((each) => each.infinitive === infinitive);
  const { present = [], preterite, subjunctive, participle, auxiliary } = verb ?? {};
  const written = [present, preterite, subjunctive, participle].map((list) => list?.join('/') || '-');
  expect([...written, auxiliary].join(' ')).toBe(parts);
});

it('the table is sound', () => {
  const infinitives = verbs.map(({ infinitive }) => infinitive);
  expect(new Set(infinitives).size).toBe(infinitives.length);
  expect(infinitives.length).toBeGreaterThan(150);
  for (const { infinitive, preterite, participle } of verbs) {
    expect(infinitive).toMatch(/n$/u);
    expect(preterite.join()).toMatch(/^[a-zäöüß,]+$/u);
    expect(participle.join()).toMatch(/(?:en|t|n)$/u);
  }
});
