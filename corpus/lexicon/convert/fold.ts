const PLAIN = new Map([
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['ß', 'ss'],
]);

/** A German word in small letters without umlauts, so that its forms begin alike: "hauser" for Häuser. */
export const fold = (word: string): string =>
  word.toLowerCase().replace(/[äöüß]/g, (letter) => PLAIN.get(letter) ?? letter);
