import type { Locator, Page } from '@playwright/test';
import { sentence } from './app';

/** The text that takes the reader's keys, in the English interface or the German one. */
export const textOf = (page: Page): Locator =>
  page.getByRole('group', { name: /^(Text, German and English|Text auf Deutsch und Englisch)$/ });

/** What a screen reader is told of the sentence in hand: its texts with their language. */
export const announced = (page: Page): Promise<{ lang: string; text: string }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article [aria-live] [lang]')].map((told) => ({
      lang: told.lang,
      text: told.textContent ?? '',
    })),
  );

/** Which bead is in hand. */
export const beadInHand = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => {
    const bead = document.querySelector<HTMLElement>('[data-in-hand]')?.dataset.bead;
    return bead === undefined ? undefined : Number(bead);
  });

/** Brings a bead to the middle of the window and points at it; the text has the keys then. */
export async function takeInHand(page: Page, bead: number): Promise<void> {
  await sentence(page, bead, 'de').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await textOf(page).focus();
  await sentence(page, bead, 'de').hover();
}
