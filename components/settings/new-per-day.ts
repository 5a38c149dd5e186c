import { MOST_NEW_PER_DAY } from '@/study/settings/settings';

export const LEAST_NEW = 0;

/** What was typed as a number of cards; undefined unless it is a whole number from `LEAST_NEW` to `MOST_NEW_PER_DAY`. */
export function parseNewPerDay(typed: string): number | undefined {
  if (!/^\d{1,3}$/.test(typed.trim())) return undefined;
  const count = Number(typed);
  return count <= MOST_NEW_PER_DAY ? count : undefined;
}
