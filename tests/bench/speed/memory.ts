import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What one collection leaves, another clears away; by then nothing changes any more. */
const COLLECTIONS = 6;

/** Bytes in use, on the heap and outside it, once what nobody needs is cleared away. */
export async function memoryInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collectGarbage: unknown = runInNewContext('gc');
  for (let time = 0; time < COLLECTIONS; time++) {
    if (typeof collectGarbage === 'function') collectGarbage();
    await wait(30);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
