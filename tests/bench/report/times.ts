import { performance } from 'node:perf_hooks';

/** How long each run takes, in milliseconds, the shortest first. */
export const timesOf = (runs: readonly (() => unknown)[]): number[] =>
  runs
    .map((run) => {
      const start = performance.now();
      run();
      return performance.now() - start;
    })
    .sort((a, b) => a - b);

/** The time that this share of the runs keeps within: 0.5 for the median. @param times in order */
export const percentile = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
