import { z } from 'zod';
import { readSide } from '@/corpus/text/read';
import { agreement } from '../gold/f1';

/** A text of the gold and its sentences. */
export const goldText = z.object({
  lang: z.enum(['de', 'en']),
  text: z.string(),
  sentences: z.array(z.string()),
});
export type GoldText = z.infer<typeof goldText>;

const sentencesOf = ({ text, lang }: GoldText): string[] =>
  readSide(text, lang).sentences.map(({ start, end }) => text.slice(start, end));

/** Where sentences end, in letters and marks from the text's beginning, white space not counted; its end is none. */
function boundaries(sentences: readonly string[]): number[] {
  let passed = 0;
  const lengths = sentences
    .map((sentence) => sentence.replace(/\s+/gu, '').length)
    .filter((length) => length > 0);
  return lengths.slice(0, -1).map((length) => {
    passed += length;
    return passed;
  });
}

/** How many texts are cut right throughout, and how well boundaries are found over all of them. */
export function scoreSentences(texts: readonly GoldText[]) {
  let [exact, right, found, wanted] = [0, 0, 0, 0];
  for (const text of texts) {
    const gold = new Set(boundaries(text.sentences));
    const ours = boundaries(sentencesOf(text));
    const met = ours.filter((boundary) => gold.has(boundary)).length;
    if (met === gold.size && met === ours.length) exact += 1;
    right += met;
    found += ours.length;
    wanted += gold.size;
  }
  return { exact, ...agreement(right, found, wanted) };
}
