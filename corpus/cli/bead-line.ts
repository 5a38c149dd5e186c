import type { Bead, Range } from '@/corpus/align/bead';

/** The indices that a range stands for. */
export const indices = ([from, to]: Range): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** A bead as the terminal shows it: sentence indices of each side, and the score to four places. */
export const beadLine = ({ de, en, score }: Bead) => ({
  de: indices(de),
  en: indices(en),
  score: Math.round(score * 10_000) / 10_000,
});
