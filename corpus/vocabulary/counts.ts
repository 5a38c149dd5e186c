import type { CountedWord, Vocabulary } from './vocabulary';

/** A word to learn as it is told from every other. */
export type WordIdentity = Omit<CountedWord, 'forms' | 'sentence'>;

const keyOf = ({ lemma, pos, gender, reflexive }: WordIdentity): string =>
  [pos, gender, reflexive, lemma].join(':');

interface Counted {
  readonly word: WordIdentity;
  readonly sentence: number;
  readonly forms: Map<string, number>;
}

/** The words of an article while they are being counted, in the order of the text. */
export class Counts {
  readonly #words = new Map<string, Counted>();

  /** @param sentence index of the sentence in which the word stands */
  add(word: WordIdentity, form: string, times: number, sentence: number): void {
    const key = keyOf(word);
    const counted = this.#words.get(key) ?? { word, sentence, forms: new Map<string, number>() };
    counted.forms.set(form, (counted.forms.get(form) ?? 0) + times);
    this.#words.set(key, counted);
  }

  /** Adds the next part of the article. */
  addAll(part: Vocabulary): void {
    for (const word of part)
      for (const [form, times] of word.forms) this.add(word, form, times, word.sentence);
  }

  vocabulary(): Vocabulary {
    return [...this.#words.values()].map(({ word: { lemma, pos, gender, reflexive }, sentence, forms }) => ({
      lemma,
      pos,
      ...(gender === undefined ? {} : { gender }),
      reflexive,
      forms: [...forms],
      sentence,
    }));
  }
}
