import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isOfflineReady, marked, open, placeOfWord, pressSpan, pressWord } from './support/app';
import { expectNoViolations } from './support/axe';
import { importText } from './support/import-text';
import { textOf } from './support/reader';
import { expect, test } from './support/test';

const SHELF = 'corpus/articles/sieben-leute-und-eine-satzung';
const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';
const GERMAN = readFileSync(`${SHELF}/de.txt`, 'utf8');
const ENGLISH = readFileSync(`${SHELF}/en.txt`, 'utf8');
const GENDERS: Readonly<Record<string, string>> = { m: 'der', f: 'die', n: 'das' };
const PARTS: Readonly<Record<string, string>> = { other: 'word' };

interface Analysed {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly lemma: string;
  readonly pos: string;
  readonly gender?: string;
  readonly rest?: { readonly start: number; readonly end: number };
  readonly parts: readonly { readonly lemma: string }[];
}

/** What the terminal says of the words of a text. */
const analysed = (file: string): Analysed[] =>
  execFileSync(process.execPath, ['--import', 'tsx', 'corpus/cli.ts', 'analyse', file], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('twenty words of an imported text have on their cards what the terminal says of them', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const words = analysed(`${SHELF}/de.txt`).filter(({ pos }) => pos !== 'name');
  const twenty = Array.from({ length: 20 }, (_, at) => words[Math.floor((at * words.length) / 20)]).flatMap(
    (word) => word ?? [],
  );
  expect(twenty).toHaveLength(20);
  await importText(page, { de: GERMAN, en: ENGLISH });
  for (const { start, end, surface, lemma, pos, gender, rest } of twenty) {
    const card = await pressSpan(page, 'de', { start, end });
    const head = card.getByText(lemma, { exact: false }).first();
    await expect(head, surface).toBeVisible();
    await expect(card, surface).toContainText(PARTS[pos] ?? pos);
    if (gender) await expect(card, surface).toContainText(`${GENDERS[gender]} ${lemma}`);
    if (rest) {
      const both = [surface, GERMAN.slice(rest.start, rest.end)];
      expect(await marked(page, 'word-in-hand'), surface).toEqual(both);
    }
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
});

test('a word of the dictionary is kept with one press, with what it means here', async ({ page }) => {
  await open(page, ARTICLE);
  const card = await pressWord(page, 'leeren');
  await expect(card).toContainText('leer with an adjective ending');
  await expectNoViolations(page);
  await card.getByRole('button', { name: 'Keep' }).first().click();
  await expect(card.getByText('Kept')).toBeVisible();
  await page.goto('/en/words');
  await expect(page.getByRole('listitem').filter({ hasText: 'leer' })).toContainText('new');
});

test('a word kept in one article is marked in another form in another', async ({ page }) => {
  await open(page, ARTICLE);
  const card = await pressWord(page, 'Woche');
  await card.getByRole('button', { name: 'Keep' }).first().click();
  await expect(card.getByText('Kept')).toBeVisible();
  await open(page, '/en/read/sieben-leute-und-eine-satzung');
  const known = await pressWord(page, 'Wochen');
  await expect(known.getByText('Kept')).toBeVisible();
  await expect.poll(() => marked(page, 'new')).toContain('Wochen');
});

test('the words that translate each other light up on both sides', async ({ page }) => {
  await open(page, ARTICLE);
  await pressWord(page, 'Stühlen');
  await expect.poll(() => marked(page, 'linked')).toEqual(['chairs']);
});

test('an English word shows the German behind it, which is one press away, and its own entry', async ({
  page,
}) => {
  await open(page, ARTICLE);
  const card = await pressWord(page, 'chairs', undefined, 'en');
  await expect(card).toContainText('der Stuhl');
  await expect.poll(() => marked(page, 'linked')).toEqual(['Stühlen']);
  await expectNoViolations(page);
  await card.getByRole('button', { name: 'Stühlen' }).click();
  await expect(card).toContainText('dative plural of Stuhl');
  await expect(card.getByRole('button', { name: 'Keep' }).first()).toBeFocused();
});

test('the words of a bundled article are looked up without a network, though the dictionary was never asked', async ({
  page,
  server,
}) => {
  await page.goto(`${server.address}/en`);
  await isOfflineReady(page);
  await server.kill();
  await page.goto(server.address + ARTICLE);
  await open(page, server.address + ARTICLE);
  const card = await pressWord(page, 'bestellt');
  await expect(card).toContainText('past participle of bestellen');
  await expect(card).toContainText('to order');
});

test('kept on the device, the dictionary answers for an imported text without a network', async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await open(page, `${server.address}/en/settings`);
  const dictionary = page.getByRole('region', { name: 'Dictionary' });
  await dictionary.getByRole('button', { name: 'Keep the dictionary on this device' }).click();
  await expect(dictionary.getByRole('status')).toContainText('The whole dictionary is on this device', {
    timeout: 60_000,
  });
  await importText(page, { de: GERMAN, en: ENGLISH }, server.address);
  await isOfflineReady(page);
  await server.kill();
  await open(page, page.url());
  const card = await pressWord(page, 'befürchten');
  await expect(card).toContainText('to fear');
  await page.goto(`${server.address}/en/settings`);
  await dictionary.getByRole('button', { name: 'Take it off this device' }).click();
  await expect(dictionary.getByRole('alert')).toContainText('cannot be reached');
});

test('a page of the dictionary that does not arrive is told, and asking again mends it', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/);
  await importText(page, { de: GERMAN });
  await context.route('**/lexicon/**/entries-*', (route) => route.abort());
  const card = await pressWord(page, 'Versicherung');
  await expect(card.getByRole('alert')).toContainText('cannot be reached');
  await expect(card.getByLabel('What it means')).toBeVisible();
  await expectNoViolations(page);
  await context.unroute('**/lexicon/**/entries-*');
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('insurance');
});

test('what a pointer rests on is looked up before it is pressed', async ({ page, context }) => {
  await importText(page, { de: GERMAN });
  const { x, y } = await placeOfWord(page, 'Versicherung');
  const looksUp = page.waitForResponse(/\/lexicon\/.*entries-/);
  await page.mouse.move(x, y);
  await (await looksUp).finished();
  await context.route('**/lexicon/**', (route) => route.abort());
  await page.mouse.click(x, y);
  await expect(page.getByRole('dialog')).toContainText('insurance');
});

test('a word is kept by its key though the dictionary has not answered yet, and though one has gone on to the next', async ({
  page,
  context,
}) => {
  await importText(page, { de: GERMAN });
  let letThrough = (): void => undefined;
  const isLate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await context.route('**/lexicon/**/entries-*', async (route) => {
    await isLate;
    await route.continue();
  });
  await textOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  expect(await marked(page, 'new')).toEqual([]);
  letThrough();
  await expect.poll(() => marked(page, 'new')).toContain('Sieben');
  await expect.poll(() => marked(page, 'known')).toContain('Leute');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a dictionary that has been replaced by a newer one is told', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/404/);
  await context.route('**/lexicon/**', (route) => route.fulfill({ status: 404 }));
  await importText(page, { de: GERMAN });
  const card = await pressWord(page, 'Versicherung');
  await expect(card.getByRole('alert')).toContainText('has been renewed');
  await context.unroute('**/lexicon/**');
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('insurance');
});

test('a page of the dictionary that is cut short is told, and asking again mends it', async ({
  page,
  context,
}) => {
  await importText(page, { de: GERMAN });
  await context.route('**/lexicon/**/entries-*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 2000) });
  });
  const card = await pressWord(page, 'Versicherung');
  await expect(card.getByRole('alert')).toContainText('arrived damaged');
  await context.unroute('**/lexicon/**/entries-*');
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('insurance');
});

const ODD = [
  ['a word of no dictionary', 'Der Quorpel blieb verschwunden.', 'Quorpel'],
  ['a compound of sixty letters', `Die ${'Donaudampfschifffahrts'.repeat(3)}gesellschaft kam.`, 'Donaudampf'],
  ['mixed scripts', 'Das Wort Мoskаu steht hier.', 'Мoskаu'],
  ['a word beside emoji', 'Wir feiern 🎉Geburtstag🎂 heute.', 'Geburtstag'],
] as const;
for (const [name, de, word] of ODD) {
  test(`${name} has a card that says what is known, and can be kept`, async ({ page }) => {
    await importText(page, { de });
    const start = de.indexOf(word);
    const card = await pressSpan(page, 'de', { start, end: start + word.length });
    await expect(card.getByRole('button', { name: 'Keep' }).first()).toBeVisible();
    await expect(card.getByRole('alert')).toHaveCount(0);
  });
}
