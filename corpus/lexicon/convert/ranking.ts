import type { Place, Told } from './collect';
import type { DingItem } from './ding-item';
import { labelCost } from './labels';

/** An English alternative and how well it renders the word, the greater the better. */
interface RankedGloss {
  readonly item: DingItem;
  readonly score: number;
}

/** A place of a word with its glosses in order, and how near it is to what the word mostly means. */
export interface RankedPlace {
  readonly place: Place;
  readonly glosses: readonly RankedGloss[];
  readonly score: number;
}

/** More words than the lemma, "sich auf den Weg machen", stand behind all that say the lemma alone. */
const PHRASE = 20;
/** "nach etw. gehen" is about one use of gehen. */
const WITH_PREPOSITION = 2.5;
/** anschließen before sich anschließen, if they are equal otherwise. */
const REFLEXIVE = 0.75;
const BEHIND_OTHERS = 0.6;
const MOST_BEHIND = 3;

/**
 * Scores the glosses of a place. One that ends with another behind it, "steering wheel" with "wheel", is as good: what
 * bears out the one bears out the other.
 */
function rankGlosses({ en, keys }: Told, meetings: (phrase: string) => number): RankedGloss[] {
  const met = keys.map(meetings);
  return en
    .map((item, at): RankedGloss => {
      const ends = (key: string, other: number): boolean =>
        other > at && (keys[at] ?? '').endsWith(` ${key}`);
      const most = keys.reduce(
        (count, key, other) => (ends(key, other) ? Math.max(count, met[other] ?? 0) : count),
        met[at] ?? 0,
      );
      return { item, score: Math.log2(1 + most) - labelCost(item.labels) };
    })
    .filter(({ item }) => item.text !== '')
    .sort((a, b) => b.score - a.score);
}

function scorePlace({ head, item, at, told }: Place, glosses: readonly RankedGloss[]): number {
  const best = glosses[0]?.score ?? 0;
  const mean = glosses.reduce((sum, gloss) => sum + gloss.score, 0) / Math.max(1, glosses.length);
  const alone = told.de.length === 1 ? 0.5 : 0;
  const rich = Math.log2(1 + told.more) / 2;
  const behind = Math.min(MOST_BEHIND, BEHIND_OTHERS * at);
  const others = item.text
    .split(' ')
    .filter((word) => /^\p{Ll}+$/u.test(word) && word !== head.lemma && word !== 'sich');
  const phrase = head.phrase ? PHRASE : others.length > 0 ? WITH_PREPOSITION : head.reflexive ? REFLEXIVE : 0;
  return (best + mean) / 2 + alone + rich - behind - phrase - labelCost(item.labels);
}

/**
 * The places of a word in the order of what it mostly means: first what the dictionary's own examples and synonyms bear
 * out, plain before labelled words, the word alone before phrases with it.
 *
 * @param meetings in how many groups the word meets an English phrase
 */
export function rankPlaces(places: readonly Place[], meetings: (phrase: string) => number): RankedPlace[] {
  return places
    .map((place) => {
      const glosses = rankGlosses(place.told, meetings);
      return { place, glosses, score: scorePlace(place, glosses) };
    })
    .sort((a, b) => b.score - a.score);
}
