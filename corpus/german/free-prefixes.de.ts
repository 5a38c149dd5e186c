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
