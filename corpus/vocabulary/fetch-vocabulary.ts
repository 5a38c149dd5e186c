import type { LexiconFailure } from '@/corpus/lexicon/lexicon';
import { type FilesAt, fetchFile, unpack } from '@/corpus/lexicon/page/stored-files';
import { fail, type Result, succeed } from '@/corpus/result';
import { readVocabulary } from './read-vocabulary';
import type { Vocabulary } from './vocabulary';

/** Where the build puts the words of a bundled article, counted. */
const addressOf = (slug: string): string => `/packs/${slug}.words.bin`;

/** Fetches the vocabulary of a bundled article, which is kept with the pages. */
export async function fetchVocabulary(
  at: Pick<FilesAt, 'fetch'>,
  slug: string,
): Promise<Result<Vocabulary, LexiconFailure>> {
  const fetched = await fetchFile(at, addressOf(slug));
  if (!fetched.ok) return fetched;
  const bytes = await unpack(fetched.value);
  const vocabulary = bytes && readVocabulary(new TextDecoder().decode(bytes));
  return vocabulary ? succeed(vocabulary) : fail({ kind: 'damaged' });
}
