import type { Page } from '@playwright/test';

/** How much slower than this machine the reader's is taken to be. */
const SLOWDOWN = 4;
/** Pixels a frame: 3,600 a second, a flick of the finger. */
const STEP = 60;
/** The page is scrolled through in stretches of so many frames, spread from its top to its bottom. */
const FRAMES = 120;
const STRETCHES = 10;
/** In milliseconds: what is longer is seen to falter. */
const FALTERS = 50;

/**
 * Scrolls through the page on a slower device, a step a frame.
 *
 * @returns how many frames there were, and the share of those that took too long, in per cent
 */
export async function falteringFrames(page: Page): Promise<{ frames: number; faltering: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(
    async ({ step, frames, stretches }) => {
      const taken: number[] = [];
      for (let stretch = 0; stretch < stretches; stretch++) {
        scrollTo({ top: (document.documentElement.scrollHeight * stretch) / stretches, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 1000));
        let before = await new Promise(requestAnimationFrame);
        for (let frame = 0; frame < frames; frame++) {
          scrollBy({ top: step, behavior: 'instant' });
          const now = await new Promise(requestAnimationFrame);
          taken.push(now - before);
          before = now;
        }
      }
      return taken;
    },
    { step: STEP, frames: FRAMES, stretches: STRETCHES },
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  const faltering = times.filter((time) => time > FALTERS).length;
  return { frames: times.length, faltering: (100 * faltering) / times.length };
}
