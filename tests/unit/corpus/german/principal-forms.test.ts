import { expect, it } from 'vitest';
import { principalForms } from '@/corpus/german/principal-forms';

it.each([
  ['anschließen', 2, 'schließt an, schloss an, angeschlossen'],
  ['geben', 0, 'gibt, gab, gegeben'],
  ['verstehen', 0, 'versteht, verstand, verstanden'],
  ['gefallen', 0, 'gefällt, gefiel, gefallen'],
  ['beginnen', 0, 'beginnt, begann, begonnen'],
  ['anerkennen', 2, 'erkennt an, erkannte an, anerkannt'],
  ['bringen', 0, 'bringt, brachte, gebracht'],
  ['können', 0, 'kann, konnte, gekonnt'],
  ['sein', 0, 'ist, war, gewesen'],
  ['haben', 0, 'hat, hatte, gehabt'],
  ['werden', 0, 'wird, wurde, geworden'],
  ['lernen', 0, 'lernt, lernte, gelernt'],
  ['arbeiten', 0, 'arbeitet, arbeitete, gearbeitet'],
  ['wandern', 0, 'wandert, wanderte, gewandert'],
  ['handeln', 0, 'handelt, handelte, gehandelt'],
  ['studieren', 0, 'studiert, studierte, studiert'],
  ['verkaufen', 0, 'verkauft, verkaufte, verkauft'],
  ['übersetzen', 0, 'übersetzt, übersetzte, übersetzt'],
  ['mitteilen', 3, 'teilt mit, teilte mit, mitgeteilt'],
  ['vorbereiten', 3, 'bereitet vor, bereitete vor, vorbereitet'],
  ['fernsehen', 4, 'sieht fern, sah fern, ferngesehen'],
])('%s', (infinitive, prefix, forms) => {
  const { present, past, participle } = principalForms(infinitive, prefix);
  expect([present, past, participle].join(', ')).toBe(forms);
});
