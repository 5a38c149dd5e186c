/**
 * Prefixes that any verb takes, whether a dictionary has it or not, because they say where to or that something goes on:
 * "gleitet vorbei". At the end of its clause such a word is nothing else.
 */
export const freePrefixes = `
  ab an auf aus bei ein los mit vor zu
  entgegen entlang fort her herab heran herauf heraus herbei herein herüber herum herunter hervor hin hinab hinauf hinaus
  hindurch hinein hinterher hinüber hinunter hinweg hinzu umher vorbei voran voraus vorüber weg zurück zusammen
`;

/** Prefixes that many write apart though they stand directly before their verb: "zurück bekommen". */
export const oftenApart = `
  fort heraus herein herum herunter hervor hinaus hinein hinunter hinzu voran voraus vorbei weg zurück zusammen
`;

/** Participles that are written apart from their verb in the infinitive, too: "verloren gehen". */
export const wordsOfTheirOwn = 'verloren gefangen';

/** Prefixes that say where to, so that a group with a preposition may follow: "ging hinaus auf die Straße". */
export const directions = `
  herab heran herauf heraus herein herüber herum herunter hinab hinauf hinaus hindurch hinein hinüber hinunter hinweg
  umher vorbei voran voraus vorüber
`;

/** Verbs with aus- that "von" goes with; elsewhere "von … aus" says from where: "arbeitet von zu Hause aus". */
export const outOf = 'ausborgen ausgehen ausleihen ausnehmen ausschließen auszahlen';

/** "von Anfang an", "zum Ende hin": what stands between such a preposition and such a word belongs to both. */
export const circumpositions: Readonly<Record<string, RegExp>> = {
  an: /^vo[nm]$/u,
  ab: /^vo[nm]$/u,
  aus: /^vo[nm]$/u,
  auf: /^vo[nm]$/u,
  her: /^vo[nm]$/u,
  hin: /^(?:zu[mr]?|nach|bis)$/u,
  heraus: /^aus$/u,
  herum: /^um$/u,
  hinaus: /^über$/u,
  hindurch: /^durch$/u,
  hinweg: /^über$/u,
};
