import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildLexicon, convertingFiles } from '@/corpus/lexicon/disk/build-lexicon';

const IMPORT = /^(?:import|export) (?!type )[^;]*? from '((?:@|\.)[^']+)';/gms;

/** The files of the project that a file needs when it runs, itself first. */
function needs(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const base = from.startsWith('@/') ? join(process.cwd(), from.slice(2)) : join(dirname(file), from);
    needs(`${base}.ts`, known);
  }
  return known;
}

test('the files are made anew when anything changes that writes or reads them', () => {
  const hashed = convertingFiles();
  const needed = needs(join(process.cwd(), 'corpus/lexicon/convert/convert.ts'));
  expect(needed.size).toBeGreaterThan(8);
  for (const file of needed) expect(hashed).toContain(file);
});

test('every file that is counted exists', () => {
  for (const file of convertingFiles()) expect(existsSync(file)).toBe(true);
});

test('the manifest names every file with its bytes as they are fetched', { timeout: 180_000 }, () => {
  const folder = buildLexicon();
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const there = readdirSync(folder)
    .filter((file) => file.endsWith('.bin'))
    .map((file) => ({ name: file.slice(0, -'.bin'.length), bytes: statSync(join(folder, file)).size }));
  expect(files).toHaveLength(there.length);
  expect(files).toEqual(expect.arrayContaining(there));
});
