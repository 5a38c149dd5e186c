import { succeed } from '@/corpus/result';
import type { Lexicon } from '../lexicon';
import type { Pack } from './pack';

/** A map and not the object itself: "constructor" is a word, too. */
const table = <T>(rows: Readonly<Record<string, T>>): ((key: string) => T | undefined) => {
  const map = new Map(Object.entries(rows));
  return (key) => map.get(key);
};

/** The dictionary over a pack: it answers all that was asked when the pack was made, and knows nothing else. */
export function openPack(pack: Pack): Lexicon {
  const facts = table(pack.facts);
  const forms = table(pack.forms);
  const glosses = table(pack.glosses);
  const entries = table(pack.entries);
  const english = table(pack.english);
  return {
    index: { facts, forms: (surface) => forms(surface) ?? [] },
    glosses: async () => succeed((lemma) => glosses(lemma) ?? []),
    entries: async (lemma) => succeed(entries(lemma) ?? []),
    english: async (word) => succeed(english(word) ?? []),
  };
}
