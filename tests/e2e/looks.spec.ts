import { VIEWS } from '@/components/shell/device';
import { open } from './support/app';
import { takeInHand } from './support/reader';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/sieben-leute-und-eine-satzung';
const BEAD = 4;
const SIZES = [
  { width: 390, height: 800 },
  { width: 768, height: 900 },
  { width: 1280, height: 800 },
];

for (const [place, view] of VIEWS.entries()) {
  for (const size of SIZES) {
    test(`“${view}” at ${size.width} px looks as it did when it was last looked at`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, ARTICLE);
      await takeInHand(page, BEAD);
      await page.keyboard.press(String(place + 1));
      await page.evaluate(() => document.fonts.ready);
      // How far one is is told once scrolling has rested, which may be after the picture.
      const mask = [page.getByText(/^\d+% read|min to read$/)];
      await expect(page).toHaveScreenshot(`${view}-${size.width}.png`, { mask });
    });
  }
}
