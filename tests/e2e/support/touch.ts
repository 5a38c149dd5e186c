import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that is put down somewhere; what it does goes the browser's own way, scrolling included. */
export async function putFinger(page: Page, at: Point) {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [at]);
  return {
    /** Draws the finger over the glass, in steps as a finger does. */
    draw: async ({ x, y }: Point): Promise<void> => {
      for (let step = 1; step <= 8; step++) {
        await send('touchMove', [{ x: at.x + ((x - at.x) * step) / 8, y: at.y + ((y - at.y) * step) / 8 }]);
      }
    },
    lift: async (): Promise<void> => {
      await send('touchEnd', []);
      await client.detach();
    },
  };
}
