import type { Page } from 'puppeteer-core';
import { findWord, isAwake, type Place, textsMarked } from '../../browser/in-page';
import { expect } from './test';

export const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';
export const CARD = '[role="dialog"]:popover-open';

/** Opens a page and waits until it answers to presses and keys. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(isAwake);
}

/** The text of an element; undefined where there is none, or none to be seen. */
export const textOf = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element?.checkVisibility() ? element.textContent : undefined;
  }, selector);

/** Waits until the room, or an element of it, says something. */
export const says = (page: Page, text: string | RegExp, selector = 'main'): Promise<void> =>
  expect.poll(() => textOf(page, selector)).toMatch(text);

/** Presses what has this role and exactly this name. */
export async function press(page: Page, role: 'button' | 'link' | 'radio', name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Where a word is in the window, once it is there. */
export async function placeOfWord(page: Page, word: string, language: 'de' | 'en' = 'de'): Promise<Place> {
  const place = await page.evaluate(findWord, { word, language });
  if (!place) throw new Error(`"${word}" is not on the page`);
  return place;
}

/** Presses a word of the text, and waits for its card. */
export async function pressWord(page: Page, word: string, language: 'de' | 'en' = 'de'): Promise<void> {
  const { x, y } = await placeOfWord(page, word, language);
  await page.mouse.click(x, y);
  await page.locator(CARD).wait();
}

/** Keeps a word of the text and closes its card. */
export async function keepWord(page: Page, word: string): Promise<void> {
  await pressWord(page, word);
  await page.locator(`${CARD} ::-p-text(Keep)`).click();
  await says(page, 'Kept', CARD);
  await page.keyboard.press('Escape');
}

/** What a named highlight covers, as text. */
export const marked = (page: Page, name: string): Promise<string[]> => page.evaluate(textsMarked, name);

/** Puts a text into a field at once, as pasting does. */
export const paste = (page: Page, selector: string, text: string): Promise<void> =>
  page.$eval(
    selector,
    (area, value) => {
      const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      setter?.call(area, value);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
