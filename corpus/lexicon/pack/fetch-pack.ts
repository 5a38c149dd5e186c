import { fail, type Result, succeed } from '@/corpus/result';
import type { Lexicon, LexiconFailure } from '../lexicon';
import { type FilesAt, fetchFile, unpack } from '../page/stored-files';
import { openPack } from './open-pack';
import { readPack } from './pack';

/** Where the build puts the pack of a bundled article. */
const addressOf = (slug: string): string => `/packs/${slug}.bin`;

/** Fetches what a bundled article brought along, which is kept with the pages, and opens it. */
export async function fetchPack(
  at: Pick<FilesAt, 'fetch'>,
  slug: string,
): Promise<Result<Lexicon, LexiconFailure>> {
  const fetched = await fetchFile(at, addressOf(slug));
  if (!fetched.ok) return fetched;
  const bytes = await unpack(fetched.value);
  const pack = bytes && readPack(new TextDecoder().decode(bytes));
  return pack ? succeed(openPack(pack)) : fail({ kind: 'damaged' });
}
