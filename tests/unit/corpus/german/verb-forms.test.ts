import { describe, expect, it } from 'vitest';
import type { VerbForm } from '@/corpus/german/verb-form';
import { verbForms } from '@/corpus/german/verb-forms';

const written = ({ lemma, form, person, number }: VerbForm): string =>
  [lemma, form, person, number].filter((part) => part !== undefined).join(' ');
const all = (surface: string): string[] => verbForms().of(surface).map(written);

describe('the forms of strong verbs', () => {
  it.each([
    ['gibst', 'geben present 2 singular'],
    ['nahm', 'nehmen past singular'],
    ['gegangen', 'gehen past participle'],
    ['muß', 'müssen present singular'],
    ['wußte', 'wissen past singular'],
    ['liess', 'lassen past singular'],
    ['buk', 'backen past singular'],
    ['wärst', 'sein subjunctive II 2 singular'],
    ['geworden', 'werden past participle'],
    ['kommt', 'kommen present'],
  ])('%s is %s', (surface, form) => {
    expect(all(surface)).toContain(form);
  });

  it.each(['gehte', 'kauft', 'tisch', ''])('%j is no form of one', (surface) => {
    expect(all(surface)).toEqual([]);
  });

  it.each([
    ['kannt', ['kennen']],
    ['standen', ['stehen']],
    ['golten', ['gelten']],
    ['wonnen', []],
    ['geben', ['geben']],
  ])('"%s" is the participle, without its ge-, of %j', (surface, verbs) => {
    expect(verbForms().bareParticiple(surface)).toEqual(verbs);
  });

  it('knows which verbs are weak as well', () => {
    const { conjugation } = verbForms();
    expect(['gehen', 'hängen', 'sein', 'kaufen'].map(conjugation)).toEqual([
      'strong',
      'both',
      'strong',
      undefined,
    ]);
  });
});
