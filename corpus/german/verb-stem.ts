/** The stem of an infinitive: `arbeit` of arbeiten, `handel` of handeln, `tu` of tun. */
export const stemOf = (infinitive: string): string => infinitive.replace(/e?n$/u, '');

/** The stem takes -e- before -st, -t and -te: arbeit-e-t, find-e-t, rechn-e-t, but lernt, wohnt, kommt. */
export const insertsE = (stem: string): boolean => /(?:[dt]|(?:[bdfgkpstvxz]|ch)[mn])$/u.test(stem);

/** The stem swallows the -s- of -st: du liest, du reißt, du sitzt, du mixt. */
export const endsInSibilant = (stem: string): boolean => /[sßzx]$/u.test(stem);
