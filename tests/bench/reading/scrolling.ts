import type { Page } from '@playwright/test';

/** How much slower than this machine the reader's is taken to be. */
const SLOWDOWN = 4;
/** Pixels a frame: 18,000 a second, faster than anybody reads. */
const STEP = 300;
/** In milliseconds: what is longer is seen to falter. */
const FALTERS = 50;

/**
 * Scrolls the page from top to bottom on a slower device, a step a frame.
 *
 * @returns how many frames there were, and the share of those that took too long, in per cent
 */
export async function falteringFrames(page: Page): Promise<{ frames: number; faltering: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(async (step) => {
    scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const taken: number[] = [];
    let before = await new Promise(requestAnimationFrame);
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: step, behavior: 'instant' });
      const now = await new Promise(requestAnimationFrame);
      taken.push(now - before);
      before = now;
    }
    return taken;
  }, STEP);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  const faltering = times.filter((time) => time > FALTERS).length;
  return { frames: times.length, faltering: (100 * faltering) / times.length };
}
