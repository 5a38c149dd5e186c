/** How far what was found agrees with the gold, 0…1 each. */
interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** @param right of those found and of those wanted */
export function agreement(right: number, found: number, wanted: number): Agreement {
  return {
    precision: share(right, found),
    recall: share(right, wanted),
    f1: share(2 * right, found + wanted),
  };
}
