import { CARD, open, paste, press, pressWord, says, textOf } from './support/app';
import { expect, test } from './support/test';

const DE = `Der Kiosk am Wehr

Herr Petersen öffnet seinen Kiosk um halb sechs. Die Angler kommen zuerst, denn sie brauchen Kaffee. Im Winter kommt manchmal niemand.

Verkaufen will er ihn nicht.`;
const EN = `The kiosk by the weir

Mr Petersen opens his kiosk at half past five. The anglers are the first to come, because they need coffee. In winter sometimes nobody comes.

He does not want to sell it.`;

test('a text is pasted, aligned, saved and read, and a word of it looked up', async ({ page, address }) => {
  await open(page, `${address}/en/import`);
  const [german, english] = await page.$$eval('textarea', (areas) =>
    areas.map(({ id }) => `#${CSS.escape(id)}`),
  );
  await paste(page, german ?? '', DE);
  await paste(page, english ?? '', EN);
  await press(page, 'button', 'Show me what it makes');
  await says(page, '5 German sentences');
  await press(page, 'button', 'Save and read');
  await says(page, 'Der Kiosk am Wehr', 'h1');
  expect(await textOf(page, '[data-bead="2"][lang="de"]')).toContain('Die Angler kommen zuerst');
  expect(await textOf(page, '[data-bead="2"][lang="en"]')).toContain('The anglers are the first');
  await pressWord(page, 'Angler');
  await says(page, 'der Angler', CARD);
});
