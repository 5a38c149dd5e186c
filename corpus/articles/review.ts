import type { Bead } from '@/corpus/align/bead';
import { fail, type Result, succeed } from '@/corpus/result';
import type { Language } from '@/corpus/text/span';
import type { Sides } from './article';

/** One bead as a reviewer sees it: the sentences themselves. */
interface ReviewedBead extends Sides<readonly string[]> {}

/** Where a reviewed alignment no longer says what the texts say. */
export interface StaleReview {
  readonly kind: 'stale' | 'incomplete' | 'left-over';
  readonly side: Language;
  /** The sentence of the text, or of the review where the text has none left. */
  readonly sentence: string;
}

const ENGLISH = '= ';

/**
 * Reads `beads.txt`: beads stand apart by a blank line, a sentence a line, German first, English behind `= `.
 */
export function parseReview(source: string): ReviewedBead[] {
  return source
    .split(/\n\s*\n/)
    .map((bead) => bead.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      de: lines.filter((line) => !line.startsWith(ENGLISH)),
      en: lines.filter((line) => line.startsWith(ENGLISH)).map((line) => line.slice(ENGLISH.length)),
    }));
}

/** Writes beads as `beads.txt` has them. */
export const writeReview = (beads: readonly ReviewedBead[]): string =>
  `${beads.map(({ de, en }) => [...de, ...en.map((line) => ENGLISH + line)].join('\n')).join('\n\n')}\n`;

function compare(
  side: Language,
  review: readonly ReviewedBead[],
  sentences: readonly string[],
): StaleReview[] {
  const reviewed = review.flatMap((bead) => bead[side]);
  const at = sentences.findIndex((sentence, index) => sentence !== reviewed[index]);
  const sentence = at >= 0 ? sentences[at] : reviewed[sentences.length];
  if (sentence === undefined) return [];
  const kind = at < 0 ? 'left-over' : at < reviewed.length ? 'stale' : 'incomplete';
  return [{ kind, side, sentence }];
}

/**
 * The beads of a reviewed alignment as sentence indices, all with score 1 and marked as a person's.
 * Fails with the first sentence on either side where review and text part.
 */
export function applyReview(
  review: readonly ReviewedBead[],
  sentences: Sides<readonly string[]>,
): Result<Bead[], readonly StaleReview[]> {
  const stale = [...compare('de', review, sentences.de), ...compare('en', review, sentences.en)];
  if (stale.length > 0) return fail(stale);
  let de = 0;
  let en = 0;
  return succeed(
    review.map((bead) => {
      const from = { de, en };
      de += bead.de.length;
      en += bead.en.length;
      return { de: [from.de, de], en: [from.en, en], score: 1, edited: true };
    }),
  );
}
