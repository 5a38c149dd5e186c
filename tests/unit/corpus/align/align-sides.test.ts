import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSides } from '@/corpus/align/align-sides';
import { sentencesIn, sideOf, upTo, withoutScores } from './bilingual-texts';

const DE = [
  'Im Dorf gibt es seit diesem Sommer eine neue Bäckerei.',
  'Sie gehört Leonie Haas, die vorher in Leipzig gearbeitet hat.',
  'Jeden Morgen steht sie um drei auf.',
  'Am liebsten backt sie Brot aus Roggen und Dinkel, das zwei Tage lang ruhen muss.',
  'Die Leute stehen Schlange.',
  'An manchen Tagen sind die 80 Brote schon um neun Uhr verkauft.',
  'Im Herbst will sie deshalb jemanden einstellen.',
  'Bewerbungen hat sie noch keine bekommen.',
];
const EN = [
  'Since this summer there has been a new bakery in the village.',
  'It belongs to Leonie Haas, who used to work in Leipzig.',
  'Every morning she gets up at three.',
  'What she likes best is baking bread from rye and spelt that has to rest for two days.',
  'People are queueing.',
  'On some days the 80 loaves are sold by nine in the morning.',
  'That is why she wants to hire somebody in autumn.',
  'She has not had any applications yet.',
];

/** The sentences cut into paragraphs before the given indices. */
const paragraphs = (sentences: readonly string[], ...cuts: readonly number[]) =>
  sideOf([0, ...cuts].map((cut, i) => sentences.slice(cut, cuts[i] ?? sentences.length)));

const oneToOne = (count: number) =>
  upTo(count).map((i) => [
    [i, i + 1],
    [i, i + 1],
  ]);

describe('alignSides', () => {
  it('keeps to paragraphs that pair off', () => {
    const beads = alignSides(paragraphs(DE, 2, 4, 6), paragraphs(EN, 2, 4, 6));
    expect(withoutScores(beads)).toEqual(oneToOne(8));
  });

  it('does not cross such paragraphs even where lengths alone would', () => {
    const de = sideOf([['Nein.'], ['Das hat er nie gesagt, und er wird es auch nie sagen.', 'Nie.']]);
    const en = sideOf([['No, no.'], ['He never said that and he never will say it, not ever.']]);
    expect(withoutScores(alignSides(de, en))).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
      [
        [1, 3],
        [1, 2],
      ],
    ]);
  });

  it('sets right a German text with twice as many paragraphs', () => {
    const beads = alignSides(paragraphs(DE, 1, 2, 3, 4, 5, 6, 7), paragraphs(EN, 2, 4, 6));
    expect(withoutScores(beads)).toEqual(oneToOne(8));
  });

  it('sets right an English text in one paragraph', () => {
    expect(withoutScores(alignSides(paragraphs(DE, 2, 4, 6), paragraphs(EN)))).toEqual(oneToOne(8));
  });

  it('does not trust equal counts where the lengths of the paragraphs disagree', () => {
    const beads = alignSides(paragraphs(DE, 1, 2), paragraphs(EN, 6, 7));
    expect(withoutScores(beads)).toEqual(oneToOne(8));
  });

  it('leaves an untranslated paragraph alone', () => {
    const en = sideOf([EN.slice(0, 2), EN.slice(4, 6), EN.slice(6)]);
    const beads = withoutScores(alignSides(paragraphs(DE, 2, 4, 6), en));
    expect(beads).toEqual([
      ...oneToOne(2),
      [
        [2, 3],
        [2, 2],
      ],
      [
        [3, 4],
        [2, 2],
      ],
      ...upTo(4).map((i) => [
        [i + 4, i + 5],
        [i + 2, i + 3],
      ]),
    ]);
  });

  it('sets heading against heading', () => {
    const de = sideOf([['Es regnet.'], { kind: 'heading', sentences: ['Das Wetter'] }, ['Es schneit.']]);
    const en = sideOf([{ kind: 'heading', sentences: ['The weather'] }, ['It is snowing.']]);
    expect(withoutScores(alignSides(de, en))).toEqual([
      [
        [0, 1],
        [0, 0],
      ],
      [
        [1, 2],
        [0, 1],
      ],
      [
        [2, 3],
        [1, 2],
      ],
    ]);
  });

  it('gives a 1–0 bead a sentence where there is no English', () => {
    const beads = alignSides(paragraphs(DE, 3), sideOf([]));
    expect(withoutScores(beads)).toEqual(
      upTo(8).map((i) => [
        [i, i + 1],
        [0, 0],
      ]),
    );
    for (const { score, edited } of beads) {
      expect(score).toBeCloseTo(1);
      expect(edited).toBe(false);
    }
  });

  it('counts up to 1 as it goes', () => {
    const reports: number[] = [];
    alignSides(paragraphs(DE, 2, 4), paragraphs(EN, 2, 4), { onProgress: (done) => reports.push(done) });
    expect(reports.at(-1)).toBe(1);
    expect(reports.toSorted((a, b) => a - b)).toEqual(reports);
  });

  it('takes up every sentence once, in order, whatever the blocks', () => {
    const kind = fc.constantFrom('heading' as const, 'paragraph' as const, 'item' as const);
    const block = fc.record({
      kind,
      sentences: fc.array(fc.string({ minLength: 1, maxLength: 50 }), { maxLength: 4 }),
    });
    const blocks = fc.array(block, { maxLength: 8 });
    fc.assert(
      fc.property(blocks, blocks, fc.boolean(), (one, other, sameShape) => {
        const de = sideOf(one);
        const en = sideOf(
          sameShape ? one.map(({ kind, sentences }) => ({ kind, sentences: sentences.toReversed() })) : other,
        );
        expect(sentencesIn(alignSides(de, en))).toEqual({
          de: upTo(de.side.sentences.length),
          en: upTo(en.side.sentences.length),
        });
      }),
    );
  });
});
