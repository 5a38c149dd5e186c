import { baseForms } from '@/corpus/english/base-form';

/**
 * Under which words the dictionary may have an English word as it stands in a text, the likeliest first: as it is, in small
 * letters, in its base forms. "Joined" → Joined, joined, join, joine.
 */
export const englishKeys = (word: string): readonly string[] => [
  ...new Set([word, ...baseForms(word.toLowerCase())]),
];
