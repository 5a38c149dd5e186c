import type { Page } from '@playwright/test';
import type { View } from '@/components/shell/device';
import type { Article } from '@/corpus/articles/article';
import { bundledArticle, readSource, slugs } from '@/corpus/articles/shelf';
import type { Language } from '@/corpus/text/span';
import { open } from './support/app';
import { importText } from './support/import-text';
import { downThePage, drawn, letters, type PdfPage, pagesOf } from './support/pdf';
import { expect, test } from './support/test';

const print = async (page: Page): Promise<PdfPage[]> => pagesOf(await page.pdf({ format: 'A4' }));

async function openInView(page: Page, slug: string, view: View): Promise<void> {
  await open(page, `/en/read/${slug}`);
  await page.getByLabel('Way to read').selectOption(view);
}

/** The sentences of a side of a bead, as letters. */
const sentencesOf = ({ beads, sentences, text }: Article, bead: number, side: Language): string[] => {
  const [from, to] = beads[bead]?.[side] ?? [0, 0];
  return sentences[side].slice(from, to).map(({ start, end }) => letters(text[side].slice(start, end)));
};

const sides = (article: Article, bead: number): string[] => [
  ...sentencesOf(article, bead, 'de'),
  ...sentencesOf(article, bead, 'en'),
];

/** Beads that do not stand whole on any one page. */
const torn = (article: Article, pages: readonly string[]): number[] =>
  [...article.beads.keys()].filter(
    (bead) => !pages.some((onPage) => sides(article, bead).every((sentence) => onPage.includes(sentence))),
  );

/** What the page says beside the article: all that can be pressed or chosen. */
const labelsOn = async (page: Page): Promise<string[]> => {
  const texts = await page.locator('button, nav a, select, label, [role="button"]').allInnerTexts();
  return texts.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '');
};

/** The text of the article ends where its glossary begins, with all that it explains and, last of all, the source. */
function expectGlossaryAtTheEnd(article: Article, text: string): void {
  const at = text.indexOf('Glossary', text.lastIndexOf(sides(article, article.beads.length - 1)[0] ?? ''));
  expect(at).toBeGreaterThan(0);
  const glossary = text.slice(at);
  // A separable verb is printed with a dot where it is cut.
  const plain = glossary.replaceAll('·', '');
  for (const { lemma, en } of article.glossary) {
    expect(plain).toContain(letters(lemma));
    expect(plain).toContain(letters(en.join(', ')));
  }
  expect(glossary).toContain(letters(`Source: ${article.source}`));
  expect(glossary.endsWith(letters(article.licence ?? ''))).toBe(true);
}

for (const view of ['side', 'rows'] as const) {
  test(`${view}: every pair is printed, none is cut by the end of a page, and nothing of the interface is there`, async ({
    page,
  }) => {
    for (const slug of slugs()) {
      const article = bundledArticle(slug);
      await openInView(page, slug, view);
      const labels = await labelsOn(page);
      expect(labels.length).toBeGreaterThan(10);
      const pages = await print(page);
      expect(pages.length).toBeGreaterThan(1);
      expect(torn(article, pages.map(drawn))).toEqual([]);
      expectGlossaryAtTheEnd(article, pages.map(drawn).join(''));
      expect(pages.flat().filter(({ text }) => labels.includes(text.trim()))).toEqual([]);
    }
  });
}

test('side by side is printed in two columns, German first', async ({ page }) => {
  const [slug = ''] = slugs();
  const article = bundledArticle(slug);
  await openInView(page, slug, 'side');
  const pieces = (await print(page)).flat();
  const left = (side: Language): number =>
    pieces.find(({ text }) => sentencesOf(article, 1, side)[0]?.startsWith(letters(text)))?.x ?? 0;
  expect(left('de')).toBeGreaterThan(0);
  expect(left('en')).toBeGreaterThan(left('de') + 200);
});

test('between the lines the English stands below its German on the same page, though it is covered on the screen', async ({
  page,
}) => {
  for (const slug of slugs()) {
    const article = bundledArticle(slug);
    await openInView(page, slug, 'between');
    await expect(page.locator('[data-covered]').first()).toBeAttached();
    const pages = await print(page);
    expect(torn(article, pages.map(drawn))).toEqual([]);
    const whole = pages.map(downThePage).join('');
    const expected = [...article.beads.keys()].flatMap((bead) => sides(article, bead)).join('');
    expect(whole.slice(0, expected.length)).toBe(expected);
    expect(whole.slice(expected.length)).toMatch(/^Glossary/);
    expectGlossaryAtTheEnd(article, pages.map(drawn).join(''));
  }
});

test('where one side is read alone, that side is printed', async ({ page }) => {
  const [slug = ''] = slugs();
  const article = bundledArticle(slug);
  for (const [view, printed, left] of [
    ['german', 'de', 'en'],
    ['english', 'en', 'de'],
  ] as const) {
    await openInView(page, slug, view);
    const whole = (await print(page)).map(drawn).join('');
    const text = (side: Language) =>
      [...article.beads.keys()].flatMap((bead) => sentencesOf(article, bead, side)).join('');
    expect(whole).toContain(text(printed).slice(0, 2000));
    expect(whole).not.toContain(sentencesOf(article, 5, left)[0]);
  }
});

test('a worksheet leaves lines for the English, and is a worksheet once', async ({ page }) => {
  const [slug = ''] = slugs();
  const article = bundledArticle(slug);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openInView(page, slug, 'side');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Print as a worksheet' }).click();
  const sheet = (await print(page)).map(drawn).join('');
  for (let bead = 1; bead < 5; bead++) {
    expect(sheet).toContain(sentencesOf(article, bead, 'de')[0]);
    expect(sheet).not.toContain(sentencesOf(article, bead, 'en')[0]);
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(torn(article, (await print(page)).map(drawn))).toEqual([]);
});

test('in the dark the ink is dark on paper all the same', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('satzpaar.theme', 'dark'));
  await open(page, '/en/read/pfand-gehoert-daneben');
  await page.emulateMedia({ media: 'print' });
  const brightness = await page.locator('[data-bead]').evaluateAll((all) =>
    all.map((sentence) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) return 255;
      canvas.fillStyle = getComputedStyle(sentence).color;
      canvas.fillRect(0, 0, 1, 1);
      return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
    }),
  );
  expect(brightness.length).toBeGreaterThan(40);
  expect(Math.max(...brightness)).toBeLessThan(110);
});

test('of a book, what was never on the screen is printed too', async ({ page }) => {
  const ROUNDS = 8;
  const book = (language: Language): string =>
    Array.from({ length: ROUNDS }, (_, round) =>
      slugs()
        .map((slug) => `${language === 'de' ? 'Buch' : 'Book'} ${round + 1}\n\n${readSource(slug)[language]}`)
        .join('\n\n'),
    ).join('\n\n');
  await importText(page, { de: book('de'), en: book('en') });
  await page.reload();
  await page.locator('[data-start][lang="de"]').first().waitFor();
  const whole = (await print(page)).map(drawn).join('');
  for (const slug of slugs()) {
    const article = bundledArticle(slug);
    for (const sentence of [3, 12, 22].flatMap((bead) => sides(article, bead)))
      expect(whole.split(sentence)).toHaveLength(ROUNDS + 1);
  }
});
