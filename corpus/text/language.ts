import { functionWords, tellingLetters } from './function-words';

export type GuessedLanguage = 'de' | 'en' | 'other' | 'unclear';

const samples = 5;
const sampleLength = 2000;

/** A long text is judged by stretches spread over it. */
const sampleOf = (text: string): string => {
  if (text.length <= samples * sampleLength) return text;
  const step = Math.floor((text.length - sampleLength) / (samples - 1));
  return Array.from({ length: samples }, (_, index) =>
    text.slice(index * step, index * step + sampleLength),
  ).join(' ');
};

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list.split(/\s+/u)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

const countOf = (text: string, letters: string): number => {
  let count = 0;
  for (const letter of text) if (letters.includes(letter)) count += 1;
  return count;
};

/** Points for each language: a function word shared by several languages is divided among them. */
const score = (words: readonly string[]): Map<string, number> => {
  const points = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) {
      points.set(language, (points.get(language) ?? 0) + 1 / languages.length);
    }
  }
  return points;
};

/**
 * Guesses the language of a text from its function words and letters. `unclear` where there is too little to say, `other`
 * where it is in neither German nor English. Looks at no more than 10,000 code units.
 */
export const guessLanguage = (text: string): GuessedLanguage => {
  const sample = sampleOf(text).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'unclear';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 8 && latin < letters / 2) return 'other';
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const points = score(words);
  const add = (language: string, value: number): void => {
    points.set(language, (points.get(language) ?? 0) + value);
  };
  add('de', countOf(sample, tellingLetters.de) * 0.5);
  const foreign = countOf(sample, tellingLetters.other) * 0.5;
  const [best, second] = [...points].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 1) return foreign >= 1.5 ? 'other' : 'unclear';
  const [language, value] = best;
  if (value < 0.06 * words.length && words.length > 20) return 'unclear';
  if (second && value < second[1] * 1.2 + 0.3)
    return language !== 'de' && language !== 'en' && second[0] !== 'de' && second[0] !== 'en'
      ? 'other'
      : 'unclear';
  if (language === 'de' || language === 'en') return foreign > value ? 'other' : language;
  return 'other';
};
