/** How many words stand for nothing on the other side. */
const FOR_NOTHING = 0.15;

const NOWHERE = new Float64Array();

/** One side of a bead as the translation of the other. */
interface Translated {
  /** How well each unit of the one side fits each word of the other: `fits[unit][word]`. */
  readonly fits: readonly (readonly number[])[];
  /** How well each word fits nothing at all. */
  readonly nothing: readonly number[];
  /** As from `unitMoves`. */
  readonly moves: readonly Float64Array[];
}

/** The weights of all ways up to a word. */
interface Step {
  /** Of those on which the word translates the unit: by unit. */
  readonly linked: readonly number[];
  /** Of all, by the place that they have come to: 0 is the start, `unit + 1` a unit. */
  readonly all: readonly number[];
}

/**
 * How likely it is that a word translates a unit, `posteriors[unit][word]`, where each word translates one unit or none;
 * one that translates none leaves the place where it is. A hidden Markov model (Vogel, Ney & Tillmann 1996; words for
 * nothing as in Och & Ney 2003), summed over all ways forward and backward. What it goes by is given, not learned.
 */
export function linkPosteriors(translated: Translated): number[][] {
  const { fits, nothing, moves } = translated;
  const posteriors = fits.map(() => nothing.map(() => 0));
  const steps: Step[] = [];
  let all: readonly number[] = moves.map((_, place) => (place === 0 ? 1 : 0));
  nothing.forEach((_, word) => {
    const step = forward(all, word, translated);
    steps.push(step);
    all = step.all;
  });
  // The weights of all ways from a place to the end.
  let rest: readonly number[] = moves.map((row) => row.at(-1) ?? 0);
  for (let word = nothing.length - 1; word >= 0; word--) {
    const { linked = [], all = [] } = steps[word] ?? {};
    const total = sumOf(all.map((weight, place) => weight * (rest[place] ?? 0)));
    posteriors.forEach((row, unit) => {
      row[word] = ((linked[unit] ?? 0) * (rest[unit + 1] ?? 0)) / total;
    });
    rest = backward(rest, word, translated);
  }
  return posteriors;
}

function forward(before: readonly number[], word: number, { fits, nothing, moves }: Translated): Step {
  const arrived = new Float64Array(fits.length);
  before.forEach((weight, place) => {
    const row = moves[place] ?? NOWHERE;
    for (let unit = 0; unit < arrived.length; unit++) {
      arrived[unit] = (arrived[unit] ?? 0) + weight * (row[unit] ?? 0);
    }
  });
  const linked = fits.map((row, unit) => (1 - FOR_NOTHING) * (arrived[unit] ?? 0) * (row[word] ?? 0));
  const stayed = before.map((weight) => FOR_NOTHING * weight * (nothing[word] ?? 0));
  const all = stayed.map((weight, place) => weight + (linked[place - 1] ?? 0));
  const total = sumOf(all);
  return { linked: linked.map((weight) => weight / total), all: all.map((weight) => weight / total) };
}

function backward(
  behind: readonly number[],
  word: number,
  { fits, nothing, moves }: Translated,
): readonly number[] {
  const onward = new Float64Array(fits.length);
  fits.forEach((row, unit) => {
    onward[unit] = (1 - FOR_NOTHING) * (row[word] ?? 0) * (behind[unit + 1] ?? 0);
  });
  const weights = moves.map((row, place) => {
    let weight = FOR_NOTHING * (nothing[word] ?? 0) * (behind[place] ?? 0);
    for (let unit = 0; unit < onward.length; unit++) weight += (row[unit] ?? 0) * (onward[unit] ?? 0);
    return weight;
  });
  const total = sumOf(weights);
  return weights.map((weight) => weight / total);
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
