import type { Language } from '@/components/language/language';
import type { Article } from '@/corpus/articles/article';
import type { PlacedLemma } from '@/corpus/lexicon/look-up/placed-lemmas';
import type { Span } from '@/corpus/text/span';

const moved = (found: readonly PlacedLemma[], by: number): PlacedLemma[] =>
  found.map((placed) => ({
    ...placed,
    spans: placed.spans.map(({ start, end }) => ({ start: start + by, end: end + by })),
  }));

/** So many sentences are asked for at once: what is asked of a word in between need not wait for all of them. */
const AT_ONCE = 12;

/** The lemmas of an article's sentences, worked out for those that come into view, each once. */
export class SentenceLemmas {
  readonly #known = new Map<number, readonly PlacedLemma[]>();
  readonly #asked = new Set<number>();
  readonly #language: Pick<Language, 'lemmas'>;
  readonly #article: Pick<Article, 'text' | 'slug'>;

  constructor(language: Pick<Language, 'lemmas'>, article: Pick<Article, 'text' | 'slug'>) {
    this.#language = language;
    this.#article = article;
  }

  /** Of the sentence that begins here; its spans refer to the article's text. Empty as long as they are not known. */
  of(start: number): readonly PlacedLemma[] {
    return this.#known.get(start) ?? [];
  }

  /** Asks for those sentences that were not asked for before. @returns whether anything new is known */
  async need(sentences: readonly Span[]): Promise<boolean> {
    const wanted = sentences.filter(({ start }) => !this.#asked.has(start));
    if (wanted.length === 0) return false;
    for (const { start } of wanted) this.#asked.add(start);
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      if (await this.#ask(wanted.slice(at, at + AT_ONCE))) continue;
      // The next time they come into view they are asked for again.
      for (const { start } of wanted.slice(at)) this.#asked.delete(start);
      return at > 0;
    }
    return true;
  }

  async #ask(sentences: readonly Span[]): Promise<boolean> {
    const { text, slug } = this.#article;
    const texts = sentences.map(({ start, end }) => text.de.slice(start, end));
    const lemmas = await this.#language.lemmas(texts, slug);
    if (!lemmas.ok) return false;
    sentences.forEach(({ start }, at) => void this.#known.set(start, moved(lemmas.value[at] ?? [], start)));
    return true;
  }
}
