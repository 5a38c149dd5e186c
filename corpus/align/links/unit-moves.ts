import type { WordKind } from './word-kind';

/**
 * How quickly it becomes less likely that the next word is the farther, the farther away it stands. What stands behind an article
 * or a preposition most often belongs to it, wherever the other language has the two.
 */
const DECAY: Readonly<Record<WordKind, number>> = { function: 1.75, content: 1.2, number: 1.2, mark: 1.2 };

/** Where a unit stands. */
export interface Place {
  readonly kind: WordKind;
  /** In the order of all units; of a split verb, both places. */
  readonly at: readonly number[];
}

const START: Place = { kind: 'mark', at: [-1] };

/** Most often the next word is the one behind. */
function step(from: Place, to: readonly number[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const one of from.at) {
    for (const other of to) shortest = Math.min(shortest, Math.abs(other - one - 1));
  }
  return (1 + shortest) ** -DECAY[from.kind];
}

/**
 * How likely a translation goes on at which unit, `moves[from][to]`: `from` counts from the start of the text, which is 0, so that
 * the first unit is 1; `to` counts the units from 0, and behind the last the end of the text. Each row adds up to 1.
 * German verbs stand at the end of their clauses: far moves grow unlikely slowly, by a power of the distance.
 */
export function unitMoves(units: readonly Place[]): Float64Array[] {
  const targets = [...units.map(({ at }) => at), [units.length]];
  return [START, ...units].map((from) => {
    const row = new Float64Array(targets.map((to) => step(from, to)));
    const sum = row.reduce((total, move) => total + move, 0);
    return row.map((move) => move / sum);
  });
}
