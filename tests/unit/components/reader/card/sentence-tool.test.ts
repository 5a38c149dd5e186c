import { expect, it } from 'vitest';
import { sentenceTool } from '@/components/reader/card/sentence-tool';
import { machineTexts, sourceOf } from '@/components/reader/machine/machine-texts';
import { bundledArticle } from '@/corpus/articles/shelf';

const article = bundledArticle('ein-dekret-und-seine-folgen');
/** A bead of one German sentence, and the same without what a person made of it. */
const bead = article.beads.findIndex(({ de, en }, at) => at > 0 && de[1] - de[0] === 1 && en[1] > en[0]);
const untranslated = {
  ...article,
  beads: article.beads.map((one, at) =>
    at === bead ? { ...one, en: [one.en[0], one.en[0]] as const } : one,
  ),
};
const sentence = article.beads[bead]?.de[0] ?? -1;
const made = machineTexts([
  {
    id: 'x',
    articleId: article.id,
    source: sourceOf(article, sentence),
    to: 'en',
    text: 'By a machine.',
    provider: 'deepl',
    at: 0,
    updatedAt: 0,
  },
]);
const none = machineTexts([]);

it('a sentence without English can be translated, where this installation translates, and once', () => {
  const offer = (available: boolean, texts = none) =>
    sentenceTool(untranslated, bead, { available, texts }, false);
  expect(offer(true)).toEqual({ does: 'translate', missing: [sentence] });
  expect(offer(false)).toBeUndefined();
  expect(offer(true, made)).toBeUndefined();
});

it('one with English can be compared: anew where this installation translates, and with what is stored wherever', () => {
  const offer = (available: boolean, texts = none) =>
    sentenceTool(article, bead, { available, texts }, false);
  expect(offer(true)).toEqual({ does: 'compare', missing: [sentence] });
  expect(offer(false)).toBeUndefined();
  expect(offer(false, made)).toEqual({ does: 'compare', missing: [] });
});

it('what is compared can be hidden; what was asked for and never came can be asked for again', () => {
  const offer = (texts = none) => sentenceTool(article, bead, { available: true, texts }, true);
  expect(offer(made)).toEqual({ does: 'hide', missing: [] });
  expect(offer()).toEqual({ does: 'compare', missing: [sentence] });
});

it('where there is no German there is nothing to ask for', () => {
  const beads = [{ de: [3, 3], en: [0, 1], score: 1, edited: false }] as const;
  expect(sentenceTool({ ...article, beads }, 0, { available: true, texts: made }, false)).toBeUndefined();
});
