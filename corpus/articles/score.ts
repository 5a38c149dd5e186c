import type { Bead } from '@/corpus/align/bead';

/** How far two alignments agree, 0…1. */
export interface AlignmentScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Each bead as one word; an omission of several sentences is as many omissions. */
const namesOf = (beads: readonly Bead[]): string[] =>
  beads.flatMap(({ de, en }) => {
    if (de[0] < de[1] && en[0] < en[1]) return [`${de.join('–')} ${en.join('–')}`];
    const side = de[0] < de[1] ? 'de' : 'en';
    const [from, to] = side === 'de' ? de : en;
    return Array.from({ length: to - from }, (_, at) => `${side} ${from + at}`);
  });

const isPair = ({ de, en }: Bead): boolean => de[0] < de[1] && en[0] < en[1];

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * The strict scores of Sennrich & Volk (2011), "Iterative, MT-based sentence alignment of parallel texts": a bead is
 * right where the very same bead is in the reference. Precision is over all beads found, recall over the
 * reference's beads with sentences on both sides.
 */
export function scoreAlignment(found: readonly Bead[], reference: readonly Bead[]): AlignmentScore {
  const right = new Set(namesOf(reference));
  const all = namesOf(found);
  const known = new Set(all);
  const pairs = namesOf(reference.filter(isPair));
  const precision = share(all.filter((name) => right.has(name)).length, all.length);
  const recall = share(pairs.filter((name) => known.has(name)).length, pairs.length);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
