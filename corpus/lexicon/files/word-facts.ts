import { type Gender, PARTS_OF_SPEECH } from '@/corpus/articles/article';
import type { WordFacts } from '../lexicon';

const GENDERS: readonly Gender[] = ['m', 'f', 'n'];
const REFLEXIVE = ['never', 'also', 'always'] as const;
/** So many parts of speech of a word are kept; no word has more that matter. */
const MOST_POS = 4;

/**
 * The facts of a lemma in five bytes: genders and "sich"; prefix; lines; parts of speech, two in a byte, each as its place in
 * the list and one more.
 */
export function packFacts({ pos, genders, prefix, reflexive, lines }: WordFacts): number[] {
  const order = genders.reduce((bits, gender, at) => bits | ((GENDERS.indexOf(gender) + 1) << (2 * at)), 0);
  const places = Array.from({ length: MOST_POS }, (_, at) => {
    const part = pos[at];
    return part === undefined ? 0 : PARTS_OF_SPEECH.indexOf(part) + 1;
  });
  const [a = 0, b = 0, c = 0, d = 0] = places;
  const power = Math.max(0, Math.floor(Math.log2(Math.max(1, lines))));
  return [order | (REFLEXIVE.indexOf(reflexive) << 6), prefix, power, a | (b << 4), c | (d << 4)];
}

/** What `packFacts` wrote. */
export function unpackFacts(bytes: Uint8Array): WordFacts {
  const [flags = 0, prefix = 0, power = 0, first = 0, second = 0] = bytes;
  const genders = [0, 2, 4].flatMap((shift) => GENDERS[((flags >> shift) & 3) - 1] ?? []);
  const places = [first & 15, first >> 4, second & 15, second >> 4];
  return {
    pos: places.flatMap((place) => PARTS_OF_SPEECH[place - 1] ?? []),
    genders,
    prefix,
    reflexive: REFLEXIVE[flags >> 6] ?? 'never',
    lines: 2 ** power,
  };
}
