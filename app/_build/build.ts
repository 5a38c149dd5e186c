import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'glob';
import { writePolicies } from './policy';

const STAMP = '.next/satzpaar-sources';
const SOURCES = ['app', 'components', 'corpus', 'locales', 'study', 'public'].map(
  (folder) => `${folder}/**/*`,
);
const SETTINGS = ['package-lock.json', 'next.config.js', 'serwist.config.js', 'tsconfig.json'];

/** A fingerprint of all that goes into a build. */
function fingerprint(): string {
  const files = globSync([...SOURCES, ...SETTINGS], { nodir: true, ignore: 'public/sw.js' }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
};

/** Builds unless the build at hand is of just these sources. Order matters: the service worker lists finished pages. */
export async function buildIfNeeded(): Promise<void> {
  const sources = fingerprint();
  if (existsSync(STAMP) && existsSync('public/sw.js') && readFileSync(STAMP, 'utf8') === sources) return;
  run('node_modules/next/dist/bin/next', 'build');
  await writePolicies();
  run('node_modules/@serwist/cli/dist/bin.mjs', 'build');
  writeFileSync(STAMP, sources);
}
