import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in a time that tells nothing: neither where two codes differ nor how long they are. */
export function sameCode(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

const digest = (code: string) => createHash('sha256').update(code).digest();

/** Counts wrong codes, so that guessing is slow. */
export interface WrongCodes {
  /** True while no further code is looked at. */
  tooMany(): boolean;
  add(): void;
}

/**
 * At most `most` wrong codes within `span` milliseconds, whoever sends them: behind a proxy an address proves
 * nothing. While there are too many, the right code has to wait as well, or guessing would go on.
 */
export function countWrongCodes(now: () => number, { most = 10, span = 60_000 } = {}): WrongCodes {
  let times: readonly number[] = [];
  const recent = () => times.filter((time) => now() - time < span);
  return {
    tooMany: () => recent().length >= most,
    add: () => {
      times = [...recent(), now()];
    },
  };
}
