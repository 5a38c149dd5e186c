import type { PartOfSpeech } from '@/corpus/articles/article';
import { separablePrefixOf } from '@/corpus/german/prefixes';
import type { WordFacts } from '../lexicon';
import type { Collected, Place } from './collect';
import type { Headword } from './headword';

/** The items of a list, those that occur most first. */
function byFrequency<T>(items: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);
}

/** A phrase says less of a word's part of speech than the word alone. */
const ownHeads = (places: readonly Place[]): Headword[] => {
  const heads = places.map(({ head }) => head);
  const own = heads.filter(({ phrase }) => !phrase);
  return own.length > 0 ? own : heads;
};

/** What the headwords of a lemma say of it, and how often it stands in the dictionary. */
export function factsOf({
  words,
  mentions,
}: Collected): (lemma: string, places: readonly Place[]) => WordFacts {
  const isVerb = (lemma: string): boolean =>
    words.get(lemma)?.some(({ head }) => head.pos === 'verb') ?? false;
  return (lemma, places) => {
    const heads = ownHeads(places);
    const pos: PartOfSpeech[] = byFrequency(heads.map((head) => head.pos));
    const verbs = heads.filter((head) => head.pos === 'verb');
    const reflexive = verbs.filter((head) => head.reflexive).length;
    return {
      pos,
      genders: byFrequency(heads.flatMap(({ genders }) => genders)),
      prefix: verbs.length > 0 ? (separablePrefixOf(lemma, isVerb)?.length ?? 0) : 0,
      reflexive: reflexive === 0 ? 'never' : reflexive < verbs.length ? 'also' : 'always',
      lines: Math.max(1, mentions.lines(lemma)),
    };
  };
}
