import type { Locator, Page } from '@playwright/test';
import { open } from './app';

export interface Pasted {
  readonly de: string;
  readonly en?: string;
}

/** Puts a text into a field at once, as pasting does: a whole book takes minutes to type. */
export const paste = (field: Locator, text: string): Promise<void> =>
  field.evaluate((area, value) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    setter?.call(area, value);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Pastes a text on the page for imports and asks for the preview. */
export async function pasteText(page: Page, { de, en = '' }: Pasted): Promise<void> {
  await paste(page.getByLabel('German text', { exact: true }), de);
  await paste(page.getByLabel('English text'), en);
  await page.getByRole('button', { name: 'Show me what it makes' }).click();
}

/** Imports a text and opens it in the reader. */
export async function importText(page: Page, text: Pasted, address = ''): Promise<void> {
  await open(page, `${address}/en/import`);
  await pasteText(page, text);
  await page.getByRole('button', { name: 'Save and read' }).click();
  await page.waitForURL(/\/en\/read\?id=/);
  await page.locator('[data-start][lang="de"]').first().waitFor();
}
