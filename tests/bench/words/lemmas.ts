import { z } from 'zod';
import { analyseWords } from '@/corpus/german/analyse-words';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { agreement, share } from '../gold/f1';

/** A sentence of the gold: its tokens with their lemmas, and for a split verb its prefix and the lemma of both halves. */
export const goldSentence = z.object({
  tokens: z.array(
    z.object({
      form: z.string(),
      lemma: z.string(),
      upos: z.string(),
      sep: z.string().optional(),
      particle: z.number().optional(),
    }),
  ),
});
export type GoldSentence = z.infer<typeof goldSentence>;

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV']);

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

/** The share of content words whose lemma is right, capitals apart. A verb that is cut may have either lemma. */
export function lemmaAccuracy(sentences: readonly GoldSentence[], index: WordIndex): number {
  const verdicts = sentences.flatMap(({ tokens }) => {
    const { readings } = analyseWords(
      tokens.map(({ form }) => form),
      index,
    );
    return tokens.flatMap(({ form, lemma, upos, sep }, at) => {
      const found = readings[at]?.[0]?.lemma ?? form;
      return CONTENT.has(upos) ? [same(found, lemma) || same(found, sep)] : [];
    });
  });
  return share(verdicts.filter(Boolean).length, verdicts.length);
}

/** How well split verbs are found: right where verb, prefix and the lemma of both are. */
export function scoreSplitVerbs(sentences: readonly GoldSentence[], index: WordIndex) {
  const name = (verb: number, prefix: number | undefined, lemma: string): string =>
    `${verb} ${prefix} ${lemma.toLowerCase()}`;
  let [right, found, wanted] = [0, 0, 0];
  for (const { tokens } of sentences) {
    const gold = new Set(
      tokens.flatMap(({ sep, particle }, at) => (sep === undefined ? [] : [name(at, particle, sep)])),
    );
    const { splitVerbs } = analyseWords(
      tokens.map(({ form }) => form),
      index,
    );
    const ours = new Set(splitVerbs.map(({ verb, prefix, lemma }) => name(verb, prefix, lemma)));
    right += [...ours].filter((verb) => gold.has(verb)).length;
    found += ours.size;
    wanted += gold.size;
  }
  return agreement(right, found, wanted);
}
