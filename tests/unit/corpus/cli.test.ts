import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'satzpaar-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs the command as a person would, in a process of its own. */
const corpus = (args: readonly string[], input = ''): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile('node_modules/.bin/tsx', ['corpus/cli.ts', ...args], (error, stdout, errors) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines, errors: errors.trim() });
    });
    child.stdin?.end(input);
  });
const parsed = ({ lines }: Outcome): unknown[] => lines.map((line) => JSON.parse(line));

describe('the pipeline from a terminal', { timeout: 30_000 }, () => {
  it('analyses a file: lemma, the other half of a split verb, the parts of a compound', {
    timeout: 180_000,
  }, async () => {
    const text = 'Am Abend schließt der Leuchtturmwärter das Tor ab.';
    const words = await corpus(['analyse', file('turm.txt', text)]);
    expect(parsed(words)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          start: 9,
          surface: 'schließt',
          lemma: 'abschließen',
          pos: 'verb',
          rest: { start: 47, end: 49 },
        }),
        expect.objectContaining({
          surface: 'Leuchtturmwärter',
          pos: 'noun',
          gender: 'm',
          parts: [
            expect.objectContaining({ start: 22, end: 32, lemma: 'Leuchtturm' }),
            expect.objectContaining({ start: 32, end: 38, lemma: 'Wärter' }),
          ],
        }),
      ]),
    );
  });

  it('looks up a word in any form, and what no dictionary has', { timeout: 180_000 }, async () => {
    const [towers, unknown] = parsed(await corpus(['lookup', 'Leuchttürmen', 'Xqvz']));
    expect(towers).toMatchObject({ word: 'Leuchttürmen', lemma: 'Leuchtturm', entries: [{ gender: 'm' }] });
    expect(unknown).toEqual({ word: 'Xqvz', lemma: 'Xqvz', entries: [], parts: [] });
  });

  it('segments a file; offsets count UTF-16 code units', async () => {
    const text = '😀 Der Markt\n\nEr beginnt um acht. Niemand ist da.';
    expect(parsed(await corpus(['segment', '--lang', 'de', file('a.txt', text)]))).toEqual([
      { start: 0, end: 12, text: '😀 Der Markt', block: { index: 0, kind: 'heading' } },
      { start: 14, end: 33, text: 'Er beginnt um acht.', block: { index: 1, kind: 'paragraph' } },
      { start: 34, end: 49, text: 'Niemand ist da.', block: { index: 1, kind: 'paragraph' } },
    ]);
  });

  it('segments standard input', async () => {
    const outcome = await corpus(['segment', '--lang', 'en', '-'], 'It rains. We wait.');
    expect(parsed(outcome)).toMatchObject([{ text: 'It rains.' }, { text: 'We wait.' }]);
  });

  it('parts compounds with the dictionary', { timeout: 120_000 }, async () => {
    const batch = '{"word":"Häuserkampf"}\n{"word":"Mannschaft"}';
    expect(parsed(await corpus(['compound', '--batch', '-'], batch))).toEqual([
      { word: 'Häuserkampf', starts: [0, 6], lemmas: ['Haus', 'Kampf'] },
      { word: 'Mannschaft', starts: [0], lemmas: ['Mannschaft'] },
    ]);
    expect((await corpus(['compound'])).errors).toBe('compound: Usage: compound --batch FILE');
  });

  it('links the words of a bead, both halves of a split verb', { timeout: 120_000 }, async () => {
    const batch = '{"id":"turm","src":["der","turm","stürzt","ein"],"tgt":["the","tower","collapses"]}';
    expect(parsed(await corpus(['link', '--batch', '-'], batch))).toEqual([
      {
        id: 'turm',
        links: [
          [0, 0],
          [1, 1],
          [2, 2],
          [3, 2],
        ],
      },
    ]);
    expect((await corpus(['link'])).errors).toBe('link: Usage: link --batch FILE');
  });

  it('answers a batch line by line, in order', async () => {
    const batch = [
      '{"id":"b","lang":"de","text":"Eins. Zwei."}',
      '',
      '{"id":"a","lang":"en","text":"One."}',
    ].join('\n');
    expect(parsed(await corpus(['segment', '--batch', file('batch.jsonl', batch)]))).toEqual([
      { id: 'b', sentences: ['Eins.', 'Zwei.'] },
      { id: 'a', sentences: ['One.'] },
    ]);
  });

  it('aligns two files, and a batch', async () => {
    const de = file('de.txt', 'Der Zug kam um acht. Wir stiegen ein.');
    const en = file('en.txt', 'The train came at eight, and we got on.');
    expect(parsed(await corpus(['align', de, en]))).toMatchObject([{ de: [0, 1], en: [0] }]);
    const batch =
      '{"id":1,"src":["Der Hund bellt.","Die Katze schläft."],"tgt":["The dog barks.","The cat sleeps."]}';
    expect(parsed(await corpus(['align', '--batch', '-', '--no-lexicon'], batch))).toEqual([
      {
        id: 1,
        beads: [
          [[0], [0]],
          [[1], [1]],
        ],
      },
    ]);
  });

  it('imports a text as the app would', async () => {
    const [article] = parsed(
      await corpus([
        'import',
        'tests/fixtures/pasted/market-hall.de.txt',
        '--translation',
        'tests/fixtures/pasted/market-hall.en.txt',
      ]),
    );
    expect(article).toMatchObject({
      title: expect.any(String),
      text: { de: expect.any(String), en: expect.any(String) },
    });
    expect(article).toHaveProperty('aside.0.reason');
    expect(article).toHaveProperty('beads.3.de');
  });

  it('finds no fault with the bundled articles, and says how well the pipeline alone would have done', async () => {
    const outcome = await corpus(['check']);
    expect(outcome).toMatchObject({ code: 0, lines: [] });
    expect(outcome.errors).toMatch(/pipeline alone: precision \d\.\d+/);
  });

  it.each([
    ['no such command', ['sing']],
    ['no such file', ['segment', '--lang', 'de', 'nowhere.txt']],
    ['no language', ['segment', 'README.md']],
    ['an option nobody knows', ['check', '--loud']],
    ['a folder', ['align', 'corpus', 'study']],
  ])('%s: one clear line, exit 1', async (_, args) => {
    const { code, lines, errors } = await corpus(args);
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(errors).not.toBe('');
    expect(errors).not.toContain('\n');
  });

  it('a batch with a bad line says which, after answering those before', async () => {
    const batch = '{"id":1,"lang":"de","text":"Ja."}\nnot json\n';
    const { code, lines, errors } = await corpus(['segment', '--batch', '-'], batch);
    expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 });
    expect(errors).toContain('line 2');
  });
});
