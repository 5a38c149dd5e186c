import type { Page } from '@playwright/test';
import { open } from './app';

export interface Pasted {
  readonly de: string;
  readonly en?: string;
}

/** Pastes a text on the page for imports and asks for the preview. */
export async function pasteText(page: Page, { de, en = '' }: Pasted): Promise<void> {
  await page.getByLabel('German text', { exact: true }).fill(de);
  await page.getByLabel('English text').fill(en);
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
