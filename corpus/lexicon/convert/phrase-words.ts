import type { Collected, Place, Told } from './collect';
import { SINGLE_WORD } from './headword';
import { isTechnical } from './labels';

/** A longer phrase is an explanation. */
const MOST_WORDS = 5;
const SHORTEST = 4;
const ENDINGS = /(?:e[mnrs]?|s|n)$/;
/** What a word may be a form of as far as its ending tells; shorter endings are looked for, too: Dings of "Dinges". */
const stemsOf = (word: string): string[] =>
  [1, 2].flatMap((length) => (ENDINGS.test(word.slice(-length)) ? [word.slice(0, -length)] : []));

const PHRASE = { pos: 'phrase', genders: [], plural: false, reflexive: false, phrase: true } as const;
const CAPITAL = /^\p{Lu}/u;
const INFLECTED = /(?:e[mnrs]?|t|nd)$/;
const INFINITIVE = /^\p{Ll}+n$/u;

/** A noun, or what does not look inflected, or stands before a verb: "zustande bringen". */
const isUnchanged = (word: string, next = ''): boolean =>
  SINGLE_WORD.test(word) &&
  !word.endsWith('-') &&
  (CAPITAL.test(word) || !INFLECTED.test(word) || (INFINITIVE.test(next) && word.endsWith('e')));

/** "zustande" is no form of Zustand, but "Bei" in a title is bei. */
const asLemma = (word: string): string[] => [word, word.toLowerCase()];

type PlacesByWord = Map<string, Place[]>;

function add(places: PlacesByWord, word: string, place: Place): void {
  const known = places.get(word);
  if (known === undefined) places.set(word, [place]);
  else known.push(place);
}

function addPhrases(places: PlacesByWord, told: Told): void {
  told.de.forEach((item, at) => {
    const words = item.text.split(' ');
    if (words.length === 1 || words.length > MOST_WORDS || isTechnical(item.labels)) return;
    for (const [place, word] of words.entries()) {
      if (word.length < SHORTEST || !isUnchanged(word, words[place + 1])) continue;
      const head = { ...PHRASE, lemma: word };
      add(places, word, { head, item, at, told, plural: undefined, examples: [] });
    }
  });
}

/**
 * Words that stand in phrases and nowhere alone: Nachhinein in "im Nachhinein", zustande in "zustande bringen". They are no
 * lemmas, since nothing is known of them; who meets one in a text is shown the phrase. Abbreviations are here, too, without
 * their full stop.
 *
 * @returns those that are no lemmas and no forms of any, as far as their endings tell
 */
export function phraseWordsOf({ told, words, forms }: Collected): ReadonlyMap<string, readonly Place[]> {
  const places: PlacesByWord = new Map();
  for (const group of told) {
    addPhrases(places, group);
    for (const place of group.places) {
      const { lemma } = place.head;
      if (lemma.endsWith('.')) add(places, lemma.slice(0, -1), place);
    }
  }
  const isListed = (word: string): boolean =>
    forms.has(word) ||
    [word, ...stemsOf(word)].some((stem) => asLemma(stem).some((lemma) => words.has(lemma)));
  return new Map(Array.from(places).filter(([word]) => !isListed(word)));
}
