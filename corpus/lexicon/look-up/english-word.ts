import { type Result, succeed } from '@/corpus/result';
import { asSpelt } from '@/corpus/text/characters';
import { englishKeys } from '../english-keys';
import type { EnglishEntry } from '../entry';
import type { Lexicon, LexiconFailure } from '../lexicon';

/** More words than these an English form is rarely of: "left" is of left and leave. */
const MOST_WORDS = 2;

/** What the dictionary says of an English word as it stands in a text; empty where it has nothing. */
export async function englishWord(
  surface: string,
  { english }: Pick<Lexicon, 'english'>,
): Promise<Result<readonly EnglishEntry[], LexiconFailure>> {
  const found: (readonly EnglishEntry[])[] = [];
  for (const key of englishKeys(asSpelt(surface))) {
    const entries = await english(key);
    if (!entries.ok) return entries;
    if (entries.value.length > 0) found.push(entries.value);
    if (found.length === MOST_WORDS) break;
  }
  return succeed(found.flat());
}
