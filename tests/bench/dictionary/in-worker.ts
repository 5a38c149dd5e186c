import type { Worker } from '@playwright/test';

/**
 * Asks the page's own worker, as the page does by comlink, and takes the time inside it: what the message takes on its way is
 * left out.
 *
 * @param calls arguments of one call each
 * @returns milliseconds, in the order of the calls
 */
export const timesInWorker = (
  worker: Worker,
  method: string,
  calls: readonly (readonly unknown[])[],
): Promise<number[]> =>
  worker.evaluate(
    async ({ method, calls }) => {
      const post = self.postMessage;
      const times: number[] = [];
      for (const [at, args] of calls.entries()) {
        const id = `bench ${at}`;
        const start = performance.now();
        await new Promise<void>((resolve) => {
          self.postMessage = (message: { id?: unknown }) => {
            if (message.id === id) resolve();
          };
          const argumentList = args.map((value) => ({ type: 'RAW', value }));
          self.dispatchEvent(
            new MessageEvent('message', { data: { id, type: 'APPLY', path: [method], argumentList } }),
          );
        });
        times.push(performance.now() - start);
      }
      self.postMessage = post;
      return times;
    },
    { method, calls },
  );
