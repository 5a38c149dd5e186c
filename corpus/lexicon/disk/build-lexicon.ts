import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { convert } from '../convert/convert';

const HOME = join(process.cwd(), 'corpus', 'lexicon');
const SOURCE = join(HOME, 'ding', 'de-en.txt.br');
const BUILT = join(process.cwd(), 'public', 'lexicon');

/** Code outside the lexicon by which its files are written or read: the places of parts of speech, the prefixes of verbs. */
const ALSO = ['articles/article.ts', 'german/prefixes.ts', 'german/prefixes.de.ts'];

/** All code that decides what the files hold. */
export function convertingFiles(): string[] {
  const own = ['convert', 'files'].flatMap((folder) =>
    readdirSync(join(HOME, folder))
      .sort()
      .map((file) => join(HOME, folder, file)),
  );
  return [...own, ...ALSO.map((file) => join(HOME, '..', file))];
}

/** Changes with the dictionary and with what converts it, so that files of two versions never mix. */
function version(): string {
  const hash = createHash('sha256').update(readFileSync(SOURCE));
  for (const file of convertingFiles()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Makes the lexicon's files unless they are there for this version, which takes half a minute, and clears away
 * those of other versions. They are named `.bin`, for some hosts would undo the gzip of a `.gz`.
 *
 * @returns the folder in which they are
 */
export function buildLexicon(): string {
  const folder = join(BUILT, version());
  if (existsSync(folder)) return folder;
  mkdirSync(BUILT, { recursive: true });
  const others = readdirSync(BUILT);
  const draft = mkdtempSync(join(BUILT, 'draft-'));
  const files = convert(brotliDecompressSync(readFileSync(SOURCE)).toString('utf8'));
  for (const [name, bytes] of files) writeFileSync(join(draft, `${name}.bin`), gzipSync(bytes));
  // Another process may have been quicker; its files are the same.
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  for (const other of others) {
    if (!other.startsWith('draft-')) rmSync(join(BUILT, other), { recursive: true, force: true });
  }
  return folder;
}
