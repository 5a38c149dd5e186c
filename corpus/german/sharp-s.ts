/**
 * Other ways to write a word with ß or ss, in small letters: the old spelling (muß, wußte, läßt) and the Swiss one
 * (heisst, liess) each to today's and back. Empty for a word with neither.
 */
export function otherSharpS(word: string): string[] {
  if (!/ß|ss/u.test(word)) return [];
  const today = word.replace(/ß(?![aeiouäöü])/gu, 'ss');
  const old = word.replace(/ss(?![aeiouäöü])/gu, 'ß');
  // "ausschliesslich": of several one alone.
  const single = [...word.matchAll(/ss/gu)].map(
    ({ index }) => `${word.slice(0, index)}ß${word.slice(index + 2)}`,
  );
  const found = new Set([today, old, word.replaceAll('ß', 'ss'), word.replaceAll('ss', 'ß'), ...single]);
  found.delete(word);
  return [...found];
}
