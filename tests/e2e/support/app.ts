import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** Waits until the service worker has taken the page in hand: from then on it works without a network. */
export const isOfflineReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });

/** The middle of a word in the German text, to be pressed. */
export async function placeOfWord(page: Page, word: string): Promise<{ x: number; y: number }> {
  const box = await page.evaluate((wanted) => {
    for (const sentence of document.querySelectorAll('[data-start][lang="de"]')) {
      const node = sentence.firstChild;
      const at = node?.textContent?.search(new RegExp(`(?<!\\p{L})${wanted}(?!\\p{L})`, 'u')) ?? -1;
      if (!node || at < 0) continue;
      sentence.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const rect = range.getClientRects()[0];
      if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
    return undefined;
  }, word);
  if (!box) throw new Error(`"${word}" is not on the page`);
  return box;
}

export async function pressWord(page: Page, word: string): Promise<Locator> {
  const { x, y } = await placeOfWord(page, word);
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
export const marked = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((mark) => [...(CSS.highlights.get(mark) ?? [])].map(String), name);
