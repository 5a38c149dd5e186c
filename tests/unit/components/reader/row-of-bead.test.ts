// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { elementsOfBead } from '@/components/reader/row-of-bead';

/** Rows of one, two, three … beads, each bead with a sentence on both sides. */
function textOf(rows: number): HTMLElement {
  const text = document.createElement('div');
  let bead = 0;
  for (let row = 0; row < rows; row++) {
    const element = document.createElement('div');
    element.dataset.row = String(bead);
    for (let at = 0; at <= row; at++, bead++) {
      for (const lang of ['de', 'en']) {
        const sentence = document.createElement('span');
        Object.assign(sentence, { lang });
        sentence.dataset.bead = String(bead);
        element.append(sentence);
      }
    }
    text.append(element);
  }
  return text;
}

it.each([0, 1, 2, 5, 14, 44, 54])('bead %i of 55 is found on both sides', (bead) => {
  const found = elementsOfBead(textOf(10), bead);
  expect(found.map(({ dataset, lang }) => [dataset.bead, lang])).toEqual([
    [String(bead), 'de'],
    [String(bead), 'en'],
  ]);
});

it('one side can be asked for', () => {
  expect(elementsOfBead(textOf(10), 20, '[lang="en"]')).toHaveLength(1);
});

it('a bead that there is not is not found', () => {
  expect(elementsOfBead(textOf(10), 55)).toEqual([]);
  expect(elementsOfBead(textOf(0), 0)).toEqual([]);
  expect(elementsOfBead(null, 0)).toEqual([]);
});
