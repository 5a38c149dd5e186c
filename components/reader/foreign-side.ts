'use client';

import { useForeign } from '@/components/shell/use-foreign';
import type { Article } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';

/**
 * Which side of an article is foreign to its reader: the language that is learnt. Its words are looked up and kept, the other
 * side is covered. An article that nobody has put into English is read as a German one.
 */
export function useForeignSide({ sentences }: Article): Language {
  const foreign = useForeign();
  return sentences.en.length > 0 ? foreign : 'de';
}
