import { expect, it } from 'vitest';
import { SentenceLemmas } from '@/components/reader/look-up/sentence-lemmas';
import { fail, succeed } from '@/corpus/result';

const text = 'Wort. '.repeat(30);
const sentences = Array.from({ length: 30 }, (_, at) => ({ start: 6 * at, end: 6 * at + 5 }));
const placed = { spans: [{ start: 0, end: 4 }], lemma: 'Wort', pos: 'noun', reflexive: false } as const;

/** Answers as often as it is told to, and keeps how many sentences were asked for each time. */
function aLanguage(answers: number) {
  const asked: number[] = [];
  return {
    asked,
    lemmas: async (wanted: readonly string[]) => {
      asked.push(wanted.length);
      return asked.length > answers ? fail({ kind: 'failed' }) : succeed(wanted.map(() => [placed]));
    },
  };
}

it('many sentences are asked for in portions, so that a word can be asked for in between', async () => {
  const language = aLanguage(Number.POSITIVE_INFINITY);
  const lemmas = new SentenceLemmas(text, language.lemmas);
  expect(await lemmas.need(sentences)).toBe(true);
  expect(language.asked).toEqual([12, 12, 6]);
  expect(lemmas.of(6)[0]?.spans).toEqual([{ start: 6, end: 10 }]);
  expect(await lemmas.need(sentences)).toBe(false);
});

it('what was not told is asked for again', async () => {
  const language = aLanguage(1);
  const lemmas = new SentenceLemmas(text, language.lemmas);
  expect(await lemmas.need(sentences)).toBe(true);
  expect(lemmas.of(6 * 20)).toEqual([]);
  await lemmas.need(sentences);
  expect(language.asked).toEqual([12, 12, 12]);
});
