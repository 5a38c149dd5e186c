/**
 * The cost of joining the units de[deFrom, deTo) to en[enFrom, enTo), in nats: the lower, the likelier, below
 * zero where something speaks for the bead. The prior of the bead's kind is not in it.
 */
export type BeadCost = (deFrom: number, deTo: number, enFrom: number, enTo: number) => number;

/** Reads both texts once (lengths, frequencies) and gives the cost of any candidate bead between them. */
export type BeadScore = (de: readonly string[], en: readonly string[]) => BeadCost;

/** Several scores as one: what they say is independent, so costs add up. */
export function addScores(...scores: readonly BeadScore[]): BeadScore {
  return (de, en) => {
    const costs = scores.map((score) => score(de, en));
    return (deFrom, deTo, enFrom, enTo) => {
      let sum = 0;
      for (const cost of costs) sum += cost(deFrom, deTo, enFrom, enTo);
      return sum;
    };
  };
}
