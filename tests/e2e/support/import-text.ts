import type { Page } from '@playwright/test';

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
