/**
 * The cost of joining the units de[deFrom, deTo) to en[enFrom, enTo), in nats: the lower, the likelier, below
 * zero where something speaks for the bead, Infinity where it must not be. The prior of the bead's kind is not in it.
 */
export type BeadCost = (deFrom: number, deTo: number, enFrom: number, enTo: number) => number;

/** Reads both texts once and gives the cost of any candidate bead between them. */
export type BeadScore = (de: readonly string[], en: readonly string[]) => BeadCost;

/** Several costs as one: what they say is independent, so costs add up. */
export const addCosts =
  (...costs: readonly BeadCost[]): BeadCost =>
  (deFrom, deTo, enFrom, enTo) => {
    let sum = 0;
    for (const cost of costs) {
      sum += cost(deFrom, deTo, enFrom, enTo);
      if (sum === Number.POSITIVE_INFINITY) return sum;
    }
    return sum;
  };
