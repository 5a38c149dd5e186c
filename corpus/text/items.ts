import { sentenceWords } from './sentence-words';
import type { Language } from './span';

const bullet = /^(?:[•◦▪▫●○■□‣⁃►▶➤→✓✔✗☐☑]|[-–—*+·](?=\s))\s*/u;
const number = /^(?:\(\d{1,3}\)|\d{1,3}\.?\)|\d{1,3}\.)(?=\s+(\S+))/u;
const letter = /^(?:\((?:[a-zA-Z]|[ivx]{2,5})\)|(?:[a-zA-Z]|[ivx]{2,5})\.?\)|[a-z]\.)(?=\s+\S)/u;

/** The length of the list marker which opens a line (bullet, "1.", "a)", "(iv)"), or 0. */
export const markerLength = (line: string, language: Language): number => {
  const dot = bullet.exec(line);
  if (dot) return dot[0].length;
  const ordinal = number.exec(line);
  if (ordinal)
    return ordinal[0].endsWith('.') && continuesOrdinal(ordinal[1] ?? '', language) ? 0 : ordinal[0].length;
  return letter.exec(line)?.[0].length ?? 0;
};

/** "3. Oktober", "1. Bundesliga", "2. und": the number is a word of the line, not its marker. */
const continuesOrdinal = (word: string, language: Language): boolean => {
  const { months, ordinalNouns } = sentenceWords[language];
  const bare = word.replace(/[^\p{L}\p{N}-]+$/u, '').toLowerCase();
  if (months.has(bare) || ordinalNouns.has(bare)) return true;
  return language === 'de' && /^\p{Ll}/u.test(word);
};
