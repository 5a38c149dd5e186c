import type { AsideReason } from '@/corpus/articles/article';
import { isCalling, isHinted, isPointed, isUnmistakable } from './aside-evidence';
import type { AsideLine } from './aside-lines';
import type { AsideRule } from './aside-marks';

const REASONS: readonly AsideReason[] = ['appeal', 'advertisement', 'navigation'];

/** A heading has at most so many words. */
const HEADING_WORDS = 14;

/** So many weak paragraphs in a row may stand within an appeal below the article. */
const WEAK_PARAGRAPHS = 2;

/** Sets aside running text beside a line that is, if its wording speaks for the same reason. */
export const growBeside: AsideRule = (lines, marks) => {
  const grown = [...marks];
  const visit = (at: number, neighbour: number) => {
    const line = lines[at];
    const reason = grown[neighbour];
    if (line === undefined || reason === undefined || !line.prose || grown[at] !== undefined) return;
    const tight = lines[Math.max(at, neighbour)]?.tight === true;
    if (tight ? isPointed(line, reason) : isCalling(line, reason)) grown[at] = reason;
  };
  for (let at = 1; at < lines.length; at++) visit(at, at - 1);
  for (let at = lines.length - 2; at >= 0; at--) visit(at, at + 1);
  return grown;
};

/**
 * Sets aside the list that an advertisement or appeal goes on with, the line which introduces that list, and what is
 * shut in without a blank line between two lines set aside (a button of a word or two that no table knows).
 */
export const growLists: AsideRule = (lines, marks) => {
  const grown = [...marks];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const below = lines[at + 1];
    const reason = grown[at - 1];
    if (grown[at] !== undefined || reason === undefined || above === undefined || line.prose || line.credit)
      return;
    const listed = line.item || (line.colon && below?.item === true);
    const goesOn =
      reason !== 'navigation' && listed && (above.prose || above.item || above.colon || line.tight);
    const shutIn = line.words <= 3 && line.tight && below?.tight === true && grown[at + 1] !== undefined;
    if (goesOn || shutIn) grown[at] = reason;
  });
  return grown;
};

/** Sets aside the notices above the article: running text that cannot be mistaken, before any that can. */
export const markOpening: AsideRule = (lines, marks) => {
  const article = lines.findIndex((line, at) => line.prose && marks[at] === undefined && !reasonOf(line));
  return marks.map((mark, at) => {
    const line = lines[at];
    return mark ?? (line?.prose === true && at < article ? reasonOf(line) : undefined);
  });
};

const reasonOf = (line: AsideLine): AsideReason | undefined =>
  REASONS.find((reason) => isUnmistakable(line, reason));

/**
 * Sets aside appeals below the article that no label announces: reads upwards as long as every paragraph has
 * at least a hint of one, and keeps what follows the topmost that cannot be mistaken.
 */
export const markClosing: AsideRule = (lines, marks) => {
  const known = [...marks];
  let weak: number[] = [];
  for (let at = lines.length - 1; at >= 0 && weak.length <= WEAK_PARAGRAPHS; at--) {
    const line = lines[at];
    if (line === undefined || !line.prose || known[at] !== undefined) continue;
    const reason = reasonOf(line);
    if (reason !== undefined) {
      for (const taken of [...weak, at]) known[taken] = reason;
      weak = [];
    } else if (REASONS.some((possible) => isHinted(line, possible))) {
      weak.push(at);
    } else {
      break;
    }
  }
  return known;
};

/** Sets aside the heading directly above a paragraph or list that is. The first line of all stays, as the title. */
export const takeHeadings: AsideRule = (lines, marks) => {
  const known = [...marks];
  const article = lines.findIndex(({ prose }, at) => prose && marks[at] === undefined);
  for (let at = lines.length - 1; at > 1; at--) {
    const line = lines[at];
    const above = lines[at - 1];
    const reason = known[at];
    if (line === undefined || above === undefined || reason === undefined || known[at - 1] !== undefined)
      continue;
    const isHeading = !above.prose && !above.item && !above.credit && above.words <= HEADING_WORDS;
    const begun = article >= 0 && article < at - 1;
    const belongs = line.tight || (begun && reason !== 'navigation');
    if (isHeading && belongs && (line.prose || line.item)) known[at - 1] = reason;
  }
  return known;
};

/** Sets aside all that follows the first line set aside below the article, but for credits. */
export const takeClosing: AsideRule = (lines, marks) => {
  const last = lines.findLastIndex(({ prose }, at) => prose && marks[at] === undefined);
  if (last < 0) return marks;
  let above: AsideReason | undefined;
  return marks.map((mark, at) => {
    if (at <= last) return mark;
    above = mark ?? above;
    return lines[at]?.credit === true ? mark : above;
  });
};
