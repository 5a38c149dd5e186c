import { markerLength } from './items';
import type { Line } from './lines';
import type { Language } from './span';

const closed = /[.!?…:;][\p{Pe}\p{Pf}\p{Pi}"'”“«»]*(?:\[\d+\])*$/u;
const startsLower = /^\p{Ll}/u;
const startsWithClosing = /^[.,;:!?…)\]}]/u;
const narrowest = 40;
const widest = 120;

const lineText = (text: string, line: Line): string => text.slice(line.start, line.end);
const firstWord = (line: string): string => /^\S+/u.exec(line)?.[0] ?? '';
const isOpen = (line: string): boolean => !closed.test(line);
const countWords = (line: string): number => line.split(/\s+/u).length;

/**
 * The width at which a text was wrapped by hand, in code units; undefined where it was not. Two lines that break off in
 * the middle of a sentence are taken as the evidence: the next one starts with a small letter.
 */
export const wrapWidth = (text: string, lines: readonly Line[]): number | undefined => {
  let evidence = 0;
  let width = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const length = line.end - line.start;
    if (!next || next.apart || length < narrowest || length > widest) return;
    if (!startsLower.test(text.slice(next.start, next.start + 1)) || !isOpen(lineText(text, line))) return;
    evidence += 1;
    width = Math.max(width, length);
  });
  return evidence < 2 ? undefined : width;
};

/** Was there no room on this line for the first word of the next one? */
const isFull = (line: string, next: string, width: number | undefined): boolean =>
  width !== undefined &&
  line.length >= narrowest &&
  line.length <= width + 10 &&
  line.length + 1 + firstWord(next).length > width;

/** Does the line after a single line break go on with the block of the line before? */
export const continues = (
  before: string,
  after: string,
  width: number | undefined,
  language: Language,
): boolean => {
  if (startsWithClosing.test(after)) return true;
  const full = isFull(before, after, width);
  if (markerLength(after, language) > 0) return full && /^[-–—]\s+\p{Ll}/u.test(after) && isOpen(before);
  if (full) return true;
  if (!isOpen(before)) return false;
  if (startsLower.test(after)) return countWords(before) > 2 || /[,–—-]$/u.test(before);
  if (/^[([]/u.test(after)) return before.length >= 60;
  return before.endsWith(',') && countWords(before) > 3;
};

/** Lines in small letters without a full stop are a list ("features / contact manager / events"), not one sentence. */
export const isBareList = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.every((line) => startsLower.test(line) && isOpen(line) && countWords(line) < 8);
