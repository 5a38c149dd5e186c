import { readSource, slugs } from '@/corpus/articles/shelf';
import type { Language } from '@/corpus/text/span';

/** As many rounds of the bundled articles as make some ten thousand sentences, a heading with its number before each. */
const ROUNDS = 105;

/** One side of a book. */
export const bookOf = (language: Language): string =>
  Array.from({ length: ROUNDS }, (_, round) =>
    slugs()
      .map((slug) => `${language === 'de' ? 'Teil' : 'Part'} ${round + 1}\n\n${readSource(slug)[language]}`)
      .join('\n\n'),
  ).join('\n\n');
