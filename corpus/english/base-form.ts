import { englishReadings } from './readings';

/**
 * What an English word may be a form of, itself first: running → running, run; leaves → leaves, leave, leaf. No
 * dictionary is asked, so that some are no words ("runn").
 *
 * @param word in small letters
 */
export const baseForms = (word: string): readonly string[] => [
  ...new Set(englishReadings(word).map(({ lemma }) => lemma)),
];
