import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'glob';
import { buildLexicon } from '@/corpus/lexicon/disk/build-lexicon';
import { writePacks } from './packs';
import { writePolicies } from './policy';

const STAMP = '.next/satzpaar-sources';
const SOURCES = ['app', 'components', 'corpus', 'locales', 'study', 'public'].map(
  (folder) => `${folder}/**/*`,
);
const SETTINGS = ['package-lock.json', 'next.config.js', 'serwist.config.js', 'tsconfig.json'];

const GENERATED = ['public/sw.js', 'public/lexicon/**', 'public/packs/**', 'public/ding/**'];

/** A fingerprint of all that goes into a build. */
function fingerprint(): string {
  const files = globSync([...SOURCES, ...SETTINGS], { nodir: true, ignore: GENERATED }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
  execFileSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
};

/** Builds unless the build at hand is of just these sources. Order matters: the service worker lists finished pages. */
export async function buildIfNeeded(): Promise<void> {
  const sources = fingerprint();
  const lexicon = buildLexicon();
  const isBuilt = existsSync('public/sw.js') && existsSync('public/packs');
  if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  await writePacks(lexicon);
  // The licence of the dictionary asks that its source be offered beside it.
  cpSync('corpus/lexicon/ding', 'public/ding', { recursive: true });
  // The address by which the pages of this build ask for the dictionary: its own version and no other.
  const home = { NEXT_PUBLIC_LEXICON: `/lexicon/${basename(lexicon)}` };
  run('node_modules/next/dist/bin/next', ['build'], home);
  await writePolicies();
  run('node_modules/@serwist/cli/dist/bin.mjs', ['build']);
  writeFileSync(STAMP, sources);
}
