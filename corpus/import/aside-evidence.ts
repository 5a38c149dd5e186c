import type { AsideReason } from '@/corpus/articles/article';
import type { AsideLine } from './aside-lines';

/** Any wording at all: enough directly below or above a label. */
export const isHinted = ({ evidence }: AsideLine, reason: AsideReason): boolean =>
  evidence[reason].score >= 1;

/** Says what it wants: enough in one breath with a line that is set aside. */
export function isPointed({ evidence }: AsideLine, reason: AsideReason): boolean {
  const { score, kinds } = evidence[reason];
  return score >= 2 && (kinds.has('matter') || kinds.has('call'));
}

/** Speaks to the reader about it: enough beside a line that is set aside, across a blank line. */
export function isCalling(line: AsideLine, reason: AsideReason): boolean {
  const { score, kinds } = line.evidence[reason];
  return isPointed(line, reason) && score >= 3 && (kinds.has('address') || kinds.has('call'));
}

/** Three kinds of wording, one of them strong: enough without a label, but only before and after the article. */
export function isUnmistakable(line: AsideLine, reason: AsideReason): boolean {
  const { score, kinds } = line.evidence[reason];
  return isCalling(line, reason) && score >= 4 && kinds.size >= 3;
}
