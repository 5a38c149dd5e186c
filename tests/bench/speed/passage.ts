import { readSource, slugs } from '@/corpus/articles/shelf';
import { readSide } from '@/corpus/text/read';
import type { Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';

/** The beginning of a text: its sentences, and their words in order. */
interface Passage {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly string[];
}

/** As many sentences of the bundled articles, one behind the other, as have so many words. */
export function passageOf(count: number): Passage {
  const text = slugs()
    .map((slug) => readSource(slug).de)
    .join('\n\n');
  const sentences: Span[] = [];
  const words: string[] = [];
  for (const sentence of readSide(text, 'de').sentences) {
    if (words.length >= count) break;
    sentences.push(sentence);
    for (const { start, end, kind } of tokenise(text, sentence)) {
      if (kind === 'word') words.push(text.slice(start, end));
    }
  }
  return { text, sentences, words };
}
