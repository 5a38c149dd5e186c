import type { Translations } from '@/corpus/align/lexicon-partners';
import { findWords } from '@/corpus/align/words';

interface Book {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** Shares of the words of a sentence: with a translation from the lexicon, names; the rest is freely translated. */
const SHARES = { translated: 0.55, name: 0.08 };
const WORDS = { fewest: 4, most: 28 };
/** Of the sentences of either side. */
const DROPPED = 0.04;
const SYLLABLES = 'ba da fo gu hel ka lin mor nau per ros sal tin vel wer zan'.split(' ');

/**
 * A book that was never written: sentences of words that the given texts have and the lexicon translates, a few at
 * every turn and most of them rarely, of names, and of words that tell nothing. The same for the same arguments.
 */
export function inventBook(sentences: number, texts: readonly string[], translations: Translations): Book {
  const next = numbersFrom(sentences);
  const pick = <Item>(items: readonly Item[], rareness: number): Item | undefined =>
    items[Math.floor(items.length * next() ** rareness)];
  const german = [...new Set(texts.flatMap((text) => findWords(text).map(({ surface }) => surface)))];
  const english = [
    ...new Set(german.flatMap((word) => translations(word).map((rendering) => rendering.word))),
  ];
  const name = (): string => {
    const letters = [0, 1, 2].map(() => pick(SYLLABLES, 1)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const pair = (): readonly [string, string] => {
    const kind = next();
    if (kind < SHARES.name) {
      const same = name();
      return [same, same];
    }
    const word = pick(german, 2) ?? '';
    const [rendering] = kind < SHARES.name + SHARES.translated ? translations(word) : [];
    return [word, rendering?.word ?? pick(english, 2) ?? ''];
  };
  const de: string[] = [];
  const en: string[] = [];
  while (de.length < sentences) {
    const words = Array.from(
      { length: WORDS.fewest + Math.floor((WORDS.most - WORDS.fewest) * next()) },
      pair,
    );
    if (next() >= DROPPED) de.push(`${words.map(([german]) => german).join(' ')}.`);
    if (next() >= DROPPED) en.push(`${words.map(([, english]) => english).join(' ')}.`);
  }
  return { de, en };
}

/** Numbers from 0 to 1 that look like chance: a linear congruential generator (Knuth 1997, section 3.2.1). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
