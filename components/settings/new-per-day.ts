export const LEAST_NEW = 0;
export const MOST_NEW = 200;

/** What was typed as a number of cards; undefined unless it is a whole number from `LEAST_NEW` to `MOST_NEW`. */
export function parseNewPerDay(typed: string): number | undefined {
  if (!/^\d{1,3}$/.test(typed.trim())) return undefined;
  const count = Number(typed);
  return count <= MOST_NEW ? count : undefined;
}
