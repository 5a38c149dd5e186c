import type { Locator, Page } from '@playwright/test';
import { findWord, isAwake, offlineReady, type Place, textsMarked } from '../../browser/in-page';
import { expect } from './test';

/**
 * Waits until the service worker has taken the page in hand: from then on it works without a network. It is asked for at the first
 * sign that the page is used.
 */
export async function isOfflineReady(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.mouse.move(1, 1);
  await page.evaluate(offlineReady);
}

/** Opens a page and waits until it answers to presses and keys: what is pressed before that is lost. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(isAwake);
}

/** Where a word stands first in a text, or in one bead of it; `x` and `y` are its middle. */
export async function placeOfWord(
  page: Page,
  word: string,
  bead?: number,
  language: 'de' | 'en' = 'de',
): Promise<Place> {
  const place = await page.evaluate(findWord, { word, bead, language });
  if (!place) throw new Error(`"${word}" is not on the page`);
  return place;
}

/** Presses the middle of a span of one of the texts: offsets as they are in the source text. */
export async function pressSpan(
  page: Page,
  language: 'de' | 'en',
  span: { readonly start: number; readonly end: number },
): Promise<Locator> {
  const place = await page.evaluate(
    ({ language, start, end }) => {
      for (const sentence of document.querySelectorAll<HTMLElement>(`[data-start][lang="${language}"]`)) {
        const node = sentence.firstChild;
        const from = start - Number(sentence.dataset.start);
        const to = end - Number(sentence.dataset.start);
        if (!(node instanceof Text) || from < 0 || to > node.length) continue;
        sentence.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        const rect = range.getClientRects()[0];
        return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
      return undefined;
    },
    { language, ...span },
  );
  if (!place) throw new Error(`nothing at ${span.start} is on the page`);
  await page.mouse.click(place.x, place.y);
  return openCard(page);
}

export async function pressWord(
  page: Page,
  word: string,
  bead?: number,
  language: 'de' | 'en' = 'de',
): Promise<Locator> {
  const { x, y } = await placeOfWord(page, word, bead, language);
  await page.mouse.click(x, y);
  return openCard(page);
}

export async function openCard(page: Page): Promise<Locator> {
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  return card;
}

export const sentence = (page: Page, bead: number, language: 'de' | 'en'): Locator =>
  page.locator(`[data-bead="${bead}"][lang="${language}"]`).first();

/** What a named highlight covers, as text. */
export const marked = (page: Page, name: string): Promise<string[]> => page.evaluate(textsMarked, name);
