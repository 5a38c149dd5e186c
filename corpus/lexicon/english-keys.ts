import type { EnglishReading } from '@/corpus/english/reading';
import { englishReadings } from '@/corpus/english/readings';
import { asSpelt } from '@/corpus/text/characters';

/** Behind a noun it is most often a genitive's: "the town’s walls". */
const GENITIVE = /(?<=.)['’]s$/;

/**
 * What the dictionary may have an English word as, as it stands in a text, the likeliest first: as it is and in its base forms,
 * then the same in small letters. "Germans" → Germans, German, germans, german.
 */
export function readEnglish(written: string): readonly EnglishReading[] {
  const surface = asSpelt(written);
  const lower = surface.toLowerCase();
  const noun = surface.replace(GENITIVE, '');
  return [
    ...englishReadings(surface),
    ...(lower === surface ? [] : englishReadings(lower)),
    ...(noun === surface ? [] : readEnglish(noun)),
  ];
}

/** The same as the words under which the dictionary is asked, each once. */
export const englishKeys = (surface: string): readonly string[] => [
  ...new Set(readEnglish(surface).map(({ lemma }) => lemma)),
];
