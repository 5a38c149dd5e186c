// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { elementsOfBead } from '@/components/reader/text/row-of-bead';

const BEADS_A_ROW = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const ROWS_A_LEAF = 3;

/** Rows of one, two, three … beads, each bead with a sentence on both sides; every third row begins a leaf. */
function textOf(rows: readonly number[]): HTMLElement {
  const text = document.createElement('div');
  let bead = 0;
  for (const [at, beads] of rows.entries()) {
    if (at % ROWS_A_LEAF === 0) {
      const leaf = document.createElement('div');
      leaf.dataset.leaf = String(bead);
      text.append(leaf);
    }
    const row = document.createElement('div');
    row.dataset.row = String(bead);
    for (const end = bead + beads; bead < end; bead++) {
      for (const lang of ['de', 'en']) {
        const sentence = document.createElement('span');
        Object.assign(sentence, { lang });
        sentence.dataset.bead = String(bead);
        row.append(sentence);
      }
    }
    text.lastElementChild?.append(row);
  }
  return text;
}

it.each([0, 1, 2, 5, 6, 14, 20, 21, 44, 54])('bead %i of 55 is found on both sides', (bead) => {
  const found = elementsOfBead(textOf(BEADS_A_ROW), bead);
  expect(found.map(({ dataset, lang }) => [dataset.bead, lang])).toEqual([
    [String(bead), 'de'],
    [String(bead), 'en'],
  ]);
});

it('one side can be asked for', () => {
  expect(elementsOfBead(textOf(BEADS_A_ROW), 20, '[lang="en"]')).toHaveLength(1);
});

it('a bead whose leaf is not filled yet is not found', () => {
  const text = textOf(BEADS_A_ROW);
  text.children[1]?.replaceChildren();
  expect(elementsOfBead(text, 8)).toEqual([]);
  expect(elementsOfBead(text, 3)).toHaveLength(2);
});

it('a bead that there is not is not found', () => {
  expect(elementsOfBead(textOf(BEADS_A_ROW), 55)).toEqual([]);
  expect(elementsOfBead(textOf([]), 0)).toEqual([]);
  expect(elementsOfBead(null, 0)).toEqual([]);
});
