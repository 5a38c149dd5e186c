/** The beginning of the learning day in which a time lies; both in milliseconds since 1970. */
export type DayStart = (now: number) => number;

/** Whoever learns after midnight is still at yesterday's cards. */
const BEGINS_AT_HOUR = 4;
const HOUR = 3_600_000;

/** The day begins at 4 a.m. by the device's time zone. */
export const localDayStart: DayStart = (now) => {
  const date = new Date(now);
  const today = new Date(date.getFullYear(), date.getMonth(), date.getDate(), BEGINS_AT_HOUR);
  if (today.getTime() <= now) return today.getTime();
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1, BEGINS_AT_HOUR).getTime();
};

/** The beginning of the day after; a day and a half later lies within it also where the clocks change. */
export const nextDayStart = (now: number, dayStart: DayStart): number => dayStart(dayStart(now) + 36 * HOUR);
