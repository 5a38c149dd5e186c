/** Words a minute of someone who reads two languages side by side. */
const READING_SPEED = 110;

/** Whole minutes that so many German words take; a minute at least. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / READING_SPEED));
