import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { convert, type LexiconFiles } from '../convert/convert';
import { OWN_LINES } from '../convert/own-lines';

const HOME = join(process.cwd(), 'corpus', 'lexicon');
const SOURCE = join(HOME, 'ding', 'de-en.txt.br');
const BUILT = join(process.cwd(), 'public', 'lexicon');

/** Code outside the lexicon by which its files are written or read: the places of parts of speech, the prefixes of verbs. */
const ALSO = ['articles/article.ts', 'german/prefixes.ts', 'german/prefixes.de.ts'];

/** An older draft belongs to a build that was killed. */
const DRAFT_LIVES_MS = 60 * 60 * 1000;

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

/** Writes the files, compressed, and `manifest.json`, which names them all with their bytes as they are fetched. */
function writeFiles(folder: string, files: LexiconFiles): void {
  const listed = Array.from(files, ([name, plain]) => {
    const bytes = gzipSync(plain);
    writeFileSync(join(folder, `${name}.bin`), bytes);
    return { name, bytes: bytes.length };
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ files: listed }));
}

/** Clears away other versions, and drafts of builds that were killed; a young draft may be another process's. */
function clearAway(current: string): void {
  for (const name of readdirSync(BUILT)) {
    const path = join(BUILT, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (path === current || (name.startsWith('draft-') && age < DRAFT_LIVES_MS)) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Makes the lexicon's files unless they are there for this version, which takes up to half a minute, and clears away
 * those of other versions. They are named `.bin`, for some hosts would undo the gzip of a `.gz`.
 *
 * @returns the folder in which they are, which bears the name of the version
 */
export function buildLexicon(): string {
  const folder = join(BUILT, version());
  if (existsSync(folder)) return folder;
  mkdirSync(BUILT, { recursive: true });
  const draft = mkdtempSync(join(BUILT, 'draft-'));
  const source = brotliDecompressSync(readFileSync(SOURCE)).toString('utf8');
  writeFiles(draft, convert(source + OWN_LINES));
  // Another process may have been quicker; its files are the same.
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  clearAway(folder);
  return folder;
}
