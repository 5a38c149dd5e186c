import { z } from 'zod';
import { splitCompound } from '@/corpus/german/compound';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { share } from '../gold/f1';

export const goldCompound = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compound'), word: z.string(), head: z.string(), head_start: z.number() }),
  z.object({ kind: z.literal('simplex'), word: z.string() }),
]);
type GoldCompound = z.infer<typeof goldCompound>;
type Compound = Extract<GoldCompound, { kind: 'compound' }>;

/** A head may be cut further; where it is one part, its lemma has to be right, too. A part of one letter is none. */
function hasHead({ word, head, head_start }: Compound, index: WordIndex): boolean {
  const parts = splitCompound(word, index);
  const last = parts.at(-1);
  const starts = parts.map(({ start }) => start);
  const lengths = starts.map((start, at) => (starts[at + 1] ?? word.length) - start);
  if (!starts.includes(head_start) || Math.min(...lengths) < 2) return false;
  return last?.start !== head_start || last.lemma.toLowerCase() === head.toLowerCase();
}

/** Shares of the compounds whose head is found, and of the simple words that are cut though they must not be. */
export function scoreCompounds(words: readonly GoldCompound[], index: WordIndex) {
  const compounds = words.filter((word) => word.kind === 'compound');
  const simple = words.filter(({ kind }) => kind === 'simplex');
  return {
    head: share(compounds.filter((compound) => hasHead(compound, index)).length, compounds.length),
    oversplit: share(
      simple.filter(({ word }) => splitCompound(word, index).length > 1).length,
      simple.length,
    ),
  };
}
