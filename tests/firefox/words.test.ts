import { ARTICLE, keepWord, marked, open, press, says } from './support/app';
import { expect, test } from './support/test';

test('a word is kept, stands among the words, is practised, and is marked as being learnt', async ({
  page,
  address,
}) => {
  await open(page, address + ARTICLE);
  await keepWord(page, 'Dekret');
  await expect.poll(() => marked(page, 'new')).toContain('Dekret');

  await press(page, 'link', 'Words');
  await says(page, 'das Dekret', 'main');

  await press(page, 'link', 'Practice');
  await says(page, 'das Dekret', 'main');
  await press(page, 'button', 'Show the answer');
  await says(page, 'decree', 'main');
  await page.keyboard.press('4');
  await says(page, 'Done for today', 'main');

  await open(page, address + ARTICLE);
  await expect.poll(() => marked(page, 'learning')).toContain('Dekret');
});
