import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** The list of the words of an article that are new to the learner, opened; its glosses may still be on their way. */
export async function openNewWords(page: Page): Promise<Locator> {
  const section = page.locator('details').filter({ hasText: 'New words of this article' });
  await section.locator('summary').click();
  await expect(section.getByRole('listitem').first()).toBeVisible();
  return section;
}

/** Selects all words of the list that the dictionary explains, however many there are. */
export async function selectAll(section: Locator): Promise<void> {
  const more = section.getByRole('button', { name: /^\d+ more$/ });
  while (await more.isVisible()) await more.click();
  const waiting = section
    .getByRole('listitem')
    .filter({ has: section.getByRole('checkbox', { disabled: true }) });
  await expect(waiting.filter({ hasNotText: 'not in the dictionary' })).toHaveCount(0);
  await section.getByLabel('All that are shown').check();
}

/** Selects words of the list once they can be. */
export async function selectWords(section: Locator, lemmas: readonly string[]): Promise<void> {
  for (const lemma of lemmas) {
    const box = section.getByLabel(`Select “${lemma}”`, { exact: true });
    await expect(box).toBeEnabled();
    await box.check();
  }
}

/** How many words the list says are new. */
export async function newWordCount(section: Locator): Promise<number> {
  const text = await section.getByText(/^\d+ new words?$/).textContent();
  return Number.parseInt(text ?? '', 10);
}

/** An article on the library page. */
export const shelfItem = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
