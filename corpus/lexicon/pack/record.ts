import { succeed } from '@/corpus/result';
import type { Lexicon } from '../lexicon';
import type { Pack } from './pack';

interface Recorded {
  /** Answers as the dictionary does and remembers what it answered. */
  readonly lexicon: Lexicon;
  /** What it has answered so far. What the dictionary does not have is left out: a pack says the same by silence. */
  readonly pack: () => Pack;
}

/** Listens to what is asked of a dictionary, so that just that can be packed. */
export function record({ index, glosses, entries, english }: Lexicon): Recorded {
  const facts = new Map<string, Pack['facts'][string]>();
  const forms = new Map<string, Pack['forms'][string]>();
  const renderings = new Map<string, Pack['glosses'][string]>();
  const found = new Map<string, Pack['entries'][string]>();
  const foundEnglish = new Map<string, Pack['english'][string]>();
  const remember = <T>(into: Map<string, readonly T[]>, key: string, value: readonly T[]): readonly T[] => {
    if (value.length > 0) into.set(key, value);
    return value;
  };
  return {
    lexicon: {
      index: {
        facts: (lemma) => {
          const known = index.facts(lemma);
          if (known) facts.set(lemma, known);
          return known;
        },
        forms: (surface) => remember(forms, surface, index.forms(surface)),
      },
      glosses: async () => {
        const table = await glosses();
        if (!table.ok) return table;
        return succeed((lemma) => remember(renderings, lemma, table.value(lemma)));
      },
      entries: async (lemma) => {
        const known = await entries(lemma);
        if (known.ok) remember(found, lemma, known.value);
        return known;
      },
      english: async (word) => {
        const known = await english(word);
        if (known.ok) remember(foundEnglish, word, known.value);
        return known;
      },
    },
    pack: () => ({
      facts: Object.fromEntries(facts),
      forms: Object.fromEntries(forms),
      glosses: Object.fromEntries(renderings),
      entries: Object.fromEntries(found),
      english: Object.fromEntries(foundEnglish),
    }),
  };
}
