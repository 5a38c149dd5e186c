import { describe, expect, it } from 'vitest';
import { indexForms } from '@/corpus/articles/form-index';
import { findForm } from '@/corpus/articles/forms';

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
