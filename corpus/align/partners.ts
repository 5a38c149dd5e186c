/**
 * Which words may translate which, by the numbers of a `WordColumn`: element d holds the English partners of the
 * German word d, each with its strength, 0…1: how likely a translation of a sentence with the one has the other.
 */
export type Partners = readonly ReadonlyMap<number, number>[];

/** Partners from several sources, which are taken to be independent: whatever one of them knows holds. */
export const mergePartners = (first: Partners, ...others: readonly Partners[]): Partners =>
  first.map((partners, word) => {
    const merged = new Map(partners);
    for (const source of others) {
      for (const [partner, strength] of source[word] ?? []) {
        merged.set(partner, 1 - (1 - (merged.get(partner) ?? 0)) * (1 - strength));
      }
    }
    return merged;
  });
