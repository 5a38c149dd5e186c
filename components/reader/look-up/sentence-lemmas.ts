import type { Result } from '@/corpus/result';
import type { Span } from '@/corpus/text/span';

/** What is known of a word where it stands. */
interface Placed {
  readonly spans: readonly Span[];
}

/** Tells of sentences, given as their texts, what their words are; spans refer to the sentence. */
type Ask<T> = (sentences: readonly string[]) => Promise<Result<readonly (readonly T[])[], unknown>>;

const moved = <T extends Placed>(found: readonly T[], by: number): T[] =>
  found.map((placed) => ({
    ...placed,
    spans: placed.spans.map(({ start, end }) => ({ start: start + by, end: end + by })),
  }));

/** So many sentences are asked for at once: what is asked of a word in between need not wait for all of them. */
const AT_ONCE = 12;

/** What the words of a text are forms of, worked out for the sentences that come into view, each once. */
export class SentenceLemmas<T extends Placed> {
  readonly #known = new Map<number, readonly T[]>();
  readonly #asked = new Set<number>();
  readonly #text: string;
  readonly #ask: Ask<T>;

  constructor(text: string, ask: Ask<T>) {
    this.#text = text;
    this.#ask = ask;
  }

  /** Of the sentence that begins here; its spans refer to the text. Empty as long as they are not known. */
  of(start: number): readonly T[] {
    return this.#known.get(start) ?? [];
  }

  /** Asks for those sentences that were not asked for before. @returns whether anything new is known */
  async need(sentences: readonly Span[]): Promise<boolean> {
    const wanted = sentences.filter(({ start }) => !this.#asked.has(start));
    if (wanted.length === 0) return false;
    for (const { start } of wanted) this.#asked.add(start);
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      if (await this.#learn(wanted.slice(at, at + AT_ONCE))) continue;
      // The next time they come into view they are asked for again.
      for (const { start } of wanted.slice(at)) this.#asked.delete(start);
      return at > 0;
    }
    return true;
  }

  async #learn(sentences: readonly Span[]): Promise<boolean> {
    const lemmas = await this.#ask(sentences.map(({ start, end }) => this.#text.slice(start, end)));
    if (!lemmas.ok) return false;
    sentences.forEach(({ start }, at) => void this.#known.set(start, moved(lemmas.value[at] ?? [], start)));
    return true;
  }
}
