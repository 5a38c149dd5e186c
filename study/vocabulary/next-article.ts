import { knownPart, type Share } from './share';

/** So much of an article is known that it reads well and teaches something: see `isWordToLearn` for where this comes from. */
const FIT = { from: 0.9, best: 0.95, to: 0.98 } as const;

/** How far an article is from fitting the learner: those that fit come first, the nearest to the best among them. */
function distance(share: Share): readonly [toFit: number, toBest: number] {
  const known = knownPart(share);
  return [Math.max(0, FIT.from - known, known - FIT.to), Math.abs(known - FIT.best)];
}

/**
 * Which article comes next: the one of which 90–98 % are known, of several the nearest to 95 %; where none is, the nearest to
 * that. Of equal ones the first. Undefined as long as nothing is known of any of them: one is then as good as another.
 *
 * @param articles those that are not read to their end
 */
export function nextArticle<T extends { readonly share: Share }>(articles: readonly T[]): T | undefined {
  if (articles.every(({ share }) => share.known === 0)) return undefined;
  return [...articles].sort((one, other) => {
    const [fit, best] = distance(one.share);
    const [otherFit, otherBest] = distance(other.share);
    return fit - otherFit || best - otherBest;
  })[0];
}
