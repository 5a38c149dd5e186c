import { describe, expect, it } from 'vitest';
import { indexForms } from '@/corpus/articles/form-index';
import { findForm, findMentions } from '@/corpus/articles/forms';

const TEXT = 'Er schließt sich dem Plan an, sagt sie, und schließt die Tür.';
const WHOLE = { start: 0, end: TEXT.length };
const said = (spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => TEXT.slice(start, end)).join(' … ');

describe('a form in a sentence', () => {
  it.each([
    ['Plan', ['Plan']],
    ['Pla', []],
    ['schließt', ['schließt', 'schließt']],
    ['schließt sich … an', ['schließt sich … an']],
    ['schließt … Tür', ['schließt … Tür', 'schließt … Tür']],
    ['an … Plan', []],
  ])('%s', (form, found) => {
    expect(findForm(form, WHOLE, TEXT).map(said)).toEqual(found);
  });
});

describe('an index of forms', () => {
  it('gives what stands in a sentence in order, the longer form before the shorter', () => {
    const index = indexForms([
      { name: 'schließen', forms: ['schließt'] },
      { name: 'sich anschließen', forms: ['schließt sich … an'] },
      { name: 'Plan', forms: ['Plan', 'Plans'] },
    ]);
    expect(index(WHOLE, TEXT).map(({ entry, spans }) => [entry.name, said(spans)])).toEqual([
      ['sich anschließen', 'schließt sich … an'],
      ['Plan', 'Plan'],
      ['schließen', 'schließt'],
    ]);
  });
});

describe('spellings that look the same', () => {
  const text = 'Seine Ma\u0308n\u00adgel kennt er. Ihre Mängel kennt sie.';
  const whole = { start: 0, end: text.length };
  const forms = ['Mängel', 'Ma\u0308ngel', 'Män\u00adgel'];

  it.each(forms)('a form written as %j stands at both places', (form) => {
    const found = findForm(form, whole, text).flat();
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Ma\u0308n\u00adgel', 'Mängel']);
    expect(indexForms([{ forms: [form] }])(whole, text)).toHaveLength(2);
    const side = { blocks: [], sentences: [{ ...whole, block: 0 }] };
    expect(findMentions([form], side, text)).toHaveLength(2);
  });
});
