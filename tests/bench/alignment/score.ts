import { z } from 'zod';
import type { Bead, Range } from '@/corpus/align/bead';
import { type AlignmentScore, scoreAlignment } from '@/corpus/articles/score';

/** An aligned document of the gold. */
export const goldDocument = z
  .object({
    src: z.array(z.string()),
    tgt: z.array(z.string()),
    beads: z.array(z.tuple([z.array(z.number()), z.array(z.number())])),
  })
  .transform(({ src, tgt, beads }) => ({
    de: src,
    en: tgt,
    beads: beads.map(([de, en]): Bead => ({ de: rangeOf(de), en: rangeOf(en), score: 1, edited: true })),
  }));
export type GoldDocument = z.infer<typeof goldDocument>;

interface GoldScore extends AlignmentScore {
  /** Of the sentences that were left alone. */
  readonly omissions: { readonly precision: number; readonly recall: number };
}

/** Out of reach of any text: a bead that passes over a sentence between two of its own is not one that can be found. */
const NOWHERE = -1_000_000;

function rangeOf(indices: readonly number[]): Range {
  if (indices.length === 0) return [0, 0];
  const [from, to] = [Math.min(...indices), Math.max(...indices) + 1];
  return to - from === indices.length ? [from, to] : [NOWHERE + from, NOWHERE + to];
}

const isOmission = ({ de, en }: Bead): boolean => de[0] === de[1] || en[0] === en[1];

const isWithin = ([from, to]: Range, outer: Range): boolean => from >= outer[0] && to <= outer[1];

/**
 * A segment with several sentences on both sides is a bead of the gold, though nobody aligned its inside: beads
 * that lie inside it and have both sides are drawn together, where they cover it.
 */
function drawTogether(found: readonly Bead[], gold: readonly Bead[]): Bead[] {
  const segments = gold.filter(({ de, en }) => de[1] - de[0] > 1 && en[1] - en[0] > 1);
  return segments.reduce(
    (beads: Bead[], segment) => {
      const inside = beads.filter(
        (bead) => !isOmission(bead) && isWithin(bead.de, segment.de) && isWithin(bead.en, segment.en),
      );
      const covered = (side: 'de' | 'en'): boolean =>
        inside.reduce((sum, bead) => sum + bead[side][1] - bead[side][0], 0) ===
        segment[side][1] - segment[side][0];
      return covered('de') && covered('en')
        ? [...beads.filter((bead) => !inside.includes(bead)), segment]
        : beads;
    },
    [...found],
  );
}

/**
 * Aligns every document and scores all of them together.
 *
 * @param segments whether beads inside a segment of the gold count, too
 */
export function scoreGold(
  documents: readonly GoldDocument[],
  align: (de: readonly string[], en: readonly string[]) => readonly Bead[],
  segments: boolean,
): GoldScore {
  const found: Bead[] = [];
  const gold: Bead[] = [];
  let [deFrom, enFrom] = [0, 0];
  for (const { de, en, beads } of documents) {
    const aligned = align(de, en);
    const moved = (bead: Bead): Bead => ({ ...bead, de: shift(bead.de, deFrom), en: shift(bead.en, enFrom) });
    found.push(...(segments ? drawTogether(aligned, beads) : aligned).map(moved));
    gold.push(...beads.map(moved));
    deFrom += de.length;
    enFrom += en.length;
  }
  const right = (these: readonly Bead[], those: readonly Bead[]): number =>
    scoreAlignment(these.filter(isOmission), those).precision;
  return {
    ...scoreAlignment(found, gold),
    omissions: { precision: right(found, gold), recall: right(gold, found) },
  };
}

const shift = ([from, to]: Range, offset: number): Range => [from + offset, to + offset];
