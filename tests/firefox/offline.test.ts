import { offlineReady } from '../browser/in-page';
import { ARTICLE, CARD, keepWord, marked, open, press, pressWord, says } from './support/app';
import { expect, test } from './support/test';

test('with the server killed an article opens, and the dictionary knows its words', async ({
  page,
  server,
}) => {
  await open(page, `${server.address}/en`);
  await page.evaluate(offlineReady);
  await server.kill();

  await open(page, server.address + ARTICLE);
  await says(page, 'Ein Dekret und seine Folgen', 'h1');
  for (const [word, gloss] of [
    ['Wahlkampf', 'election campaign'],
    ['Stühlen', 'chair'],
  ] as const) {
    await pressWord(page, word);
    await says(page, gloss, CARD);
    await page.keyboard.press('Escape');
  }
});

test('with the server killed every room opens, and what is kept stays', async ({ page, server }) => {
  await open(page, server.address + ARTICLE);
  await page.evaluate(offlineReady);
  await server.kill();
  await keepWord(page, 'Wahlkampf');
  for (const room of ['Words', 'Import', 'Settings', 'About', 'Practice', 'Library']) {
    await press(page, 'link', room);
    await says(page, room, 'h1');
  }
  await open(page, server.address + ARTICLE);
  await expect.poll(() => marked(page, 'new')).toEqual(['Wahlkampf']);
});
