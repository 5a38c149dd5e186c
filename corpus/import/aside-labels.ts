import type { AsideReason } from '@/corpus/articles/article';
import { isCalling, isHinted } from './aside-evidence';
import type { AsideLine } from './aside-lines';
import type { AsideRule, Marks } from './aside-marks';

/**
 * Sets aside every line that is a label. Words which could as well be a heading need company: another label, or the
 * edge of the text, where something else has to be left for a title.
 */
export const markLabels: AsideRule = (lines) => {
  const opening = lines.findIndex(({ prose }) => prose);
  const closing = lines.findLastIndex(({ prose }) => prose);
  return lines.map(({ label, tight }, at) => {
    if (label?.only === undefined) return label?.reason;
    const above = lines[at - 1];
    const below = lines[at + 1];
    const inMenu =
      (tight && above?.label !== undefined) || (below?.tight === true && below.label !== undefined);
    const beside = [above, below].some((line) => line?.label !== undefined || line?.credit === true);
    const atEdge = (opening > 1 && at < opening) || (closing >= 0 && at > closing);
    return inMenu || (label.only === 'edge' && (beside || atEdge)) ? label.reason : undefined;
  });
};

/**
 * The offer that a label announces, in the direction of `step`: short lines, and the paragraphs that sell or ask.
 * Where a blank line parts them from the label, the wording has to say more. The first paragraph which does not
 * belong ends the offer, and the short lines in front of it are its heading.
 */
function offerFrom(
  lines: readonly AsideLine[],
  marks: Marks,
  label: number,
  step: 1 | -1,
  reason: AsideReason,
): readonly number[] {
  const taken: number[] = [];
  let short: number[] = [];
  let tight = true;
  for (let at = label + step; ; at += step) {
    const line = lines[at];
    tight &&= lines[step > 0 ? at : at + 1]?.tight === true;
    if (line === undefined || line.credit || marks[at] !== undefined) break;
    if (!tight && (taken.length > 0 || short.length > 0) && !(line.prose && taken.length === 0)) break;
    if (!line.prose) {
      short.push(at);
    } else if (tight ? isHinted(line, reason) : isCalling(line, reason)) {
      taken.push(...short, at);
      short = [];
    } else {
      return taken;
    }
  }
  const joined = short.every((at) => lines[step > 0 ? at : at + 1]?.tight === true);
  return joined && (step > 0 || taken.length > 0) ? [...taken, ...short] : taken;
}

/** Sets aside the offer below a label, or above it where the label closes a group of lines. */
export const takeOffers: AsideRule = (lines, marks) => {
  const known = [...marks];
  lines.forEach(({ label, tight }, at) => {
    if (label?.takes !== 'offer' || known[at] === undefined) return;
    const closes = tight && lines[at + 1]?.tight !== true;
    const [first, second] = closes ? ([-1, 1] as const) : ([1, -1] as const);
    const nearer = offerFrom(lines, known, at, first, label.reason);
    const offer = nearer.length > 0 ? nearer : offerFrom(lines, known, at, second, label.reason);
    for (const taken of offer) known[taken] = label.reason;
  });
  return known;
};

/**
 * Where the links below a label end: after the short lines which no blank line parts from it; where there are none,
 * before the next text, whose heading is not a link either.
 */
function endOfLinks(lines: readonly AsideLine[], label: number): number {
  const first = label + 1;
  const ends = (line: AsideLine) => line.prose || line.credit || line.label?.takes !== undefined;
  let end = first;
  if (lines[first]?.tight === true && !ends(lines[first])) {
    while (lines[end]?.tight === true && lines[end]?.prose === false) end += 1;
    return end;
  }
  for (let line = lines[end]; line !== undefined && !ends(line); line = lines[end]) end += 1;
  return lines[end]?.prose === true ? Math.max(end - 1, first) : end;
}

/** Sets aside the list of links below »Mehr zum Thema«. */
export const takeLinks: AsideRule = (lines, marks) => {
  const known = [...marks];
  lines.forEach(({ label }, at) => {
    if (label?.takes !== 'links' || known[at] === undefined) return;
    known.fill(label.reason, at, Math.max(endOfLinks(lines, at), at + 1));
  });
  return known;
};

/**
 * Sets aside all that follows the head of the comments: what readers wrote is running text, too. As the same words
 * stand above some articles as a link, most of the running text must come before them.
 */
export const takeRest: AsideRule = (lines, marks) => {
  const half = lines.reduce((sum, line) => sum + lengthOfProse(line), 0) / 2;
  let before = 0;
  const head = lines.findIndex((line) => {
    before += lengthOfProse(line);
    return line.label?.takes === 'rest' && before > half;
  });
  const reason = lines[head]?.label?.reason;
  return reason === undefined ? marks : marks.map((mark, at) => (at < head ? mark : (mark ?? reason)));
};

const lengthOfProse = ({ prose, start, end }: AsideLine): number => (prose ? end - start : 0);
