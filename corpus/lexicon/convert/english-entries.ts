import type { EnglishEntry, GermanRendering } from '../entry';
import type { Place, Told } from './collect';
import type { DingItem } from './ding-item';
import type { ReadItem } from './headword';
import { isTechnical, labelCost } from './labels';
import type { RankedPlace } from './ranking';

/** Longer English is an explanation and no word or phrase that anybody looks up. */
const MOST_WORDS = 3;
const LONGEST = 40;
/** So many groups behind its first has a line about more than a word and its plural. */
const RICH = 2;
const MOST_RENDERINGS = 12;
const MOST_IN_LINE = 4;
/** Behind so many renderings only the words are told, without plurals, labels and notes. */
const MOST_IN_FULL = 4;
/** How far back it puts a German alternative to be a phrase, or to stand behind others of its line. */
const PHRASE = 2;
const BEHIND = 0.4;

/** An English alternative with the German ones of its line, and how near it is to what the English mostly means. */
interface EnglishPlace {
  readonly item: DingItem;
  readonly renderings: readonly GermanRendering[];
  readonly score: number;
}

/** The English words and phrases of the dictionary, each with where it stands. */
export class EnglishIndex {
  readonly #scores = new Map<DingItem, Map<ReadItem, number>>();
  readonly #words = new Map<string, EnglishPlace[]>();

  /** Takes in how well each English alternative renders a German word: what bears out the one bears out the other. */
  addRanked(places: readonly RankedPlace[]): void {
    for (const { place, glosses } of places) {
      for (const { item, score } of glosses) {
        const known = this.#scores.get(item);
        if (known) known.set(place.item, score);
        else this.#scores.set(item, new Map([[place.item, score]]));
      }
    }
  }

  /** Takes in a group, once all its words are ranked. */
  addTold(told: Told): void {
    told.en.forEach((item, at) => {
      const key = told.keys[at] ?? '';
      if (!isLookedUp(key, told)) return;
      const place = this.#placeOf(told, item, at);
      if (place === undefined) return;
      const known = this.#words.get(key);
      if (known) known.push(place);
      else this.#words.set(key, [place]);
    });
  }

  #placeOf(told: Told, item: DingItem, at: number): EnglishPlace | undefined {
    const scores = this.#scores.get(item);
    const rendered = renderingsOf(told)
      .map(({ rendering, item: german, phrase, at: behind }) => ({
        rendering,
        score:
          (scores?.get(german) ?? 0) - labelCost(german.labels) - (phrase ? PHRASE : 0) - BEHIND * behind,
      }))
      .sort((a, b) => b.score - a.score);
    const [best] = rendered;
    if (best === undefined) return undefined;
    return {
      item,
      renderings: rendered.map(({ rendering }) => rendering),
      score: best.score + Math.log2(1 + told.more) / 2 - BEHIND * at,
    };
  }

  words(): Iterable<string> {
    return this.#words.keys();
  }

  /** What is said of a word or phrase, the likeliest first. A German word is named once, where it fits best. */
  entriesOf(word: string): EnglishEntry[] {
    const places = [...(this.#words.get(word) ?? [])].sort((a, b) => b.score - a.score);
    const seen = new Set<string>();
    const entries: EnglishEntry[] = [];
    for (const { item, renderings } of places) {
      const fresh = renderings
        .filter(({ headword, gender }) => !seen.has(`${gender} ${headword}`))
        .slice(0, Math.min(MOST_IN_LINE, MOST_RENDERINGS - seen.size));
      if (fresh.length === 0) continue;
      const before = seen.size;
      for (const { headword, gender } of fresh) seen.add(`${gender} ${headword}`);
      entries.push({
        headword: item.shown,
        labels: item.labels,
        notes: item.notes,
        renderings: fresh.map((rendering, at) =>
          before + at < MOST_IN_FULL ? rendering : inBrief(rendering),
        ),
      });
    }
    return entries;
  }
}

/**
 * Whether anybody looks an English word or phrase up: three words for a German noun, "tax saving scheme", are read one by one
 * unless the dictionary has more to say of them, "point of view", and so are those of a craft.
 */
function isLookedUp(key: string, { de, more, places }: Told): boolean {
  const words = key.split(' ').length;
  if (!/\p{L}/u.test(key) || key.length > LONGEST || words > MOST_WORDS) return false;
  if (words > 1 && de.some(({ labels }) => isTechnical(labels))) return false;
  return words < MOST_WORDS || more >= RICH || places.every(({ head }) => head.pos !== 'noun');
}

const inBrief = ({ plural, ...rendering }: GermanRendering): GermanRendering => ({
  ...rendering,
  labels: [],
  notes: [],
});

interface Rendered {
  readonly item: ReadItem;
  readonly at: number;
  readonly phrase: boolean;
  readonly rendering: GermanRendering;
}

const ofPlace = ({ head, item, plural, at }: Place): Rendered => {
  const [gender] = head.genders;
  return {
    item,
    at,
    phrase: head.phrase,
    rendering: {
      lemma: head.lemma,
      headword: item.shown,
      pos: head.pos,
      ...(gender === undefined ? {} : { gender }),
      ...(plural === undefined ? {} : { plural }),
      labels: item.labels,
      notes: item.notes,
    },
  };
};

const ofPhrase = (item: ReadItem, at: number): Rendered => {
  const { text, shown, labels, notes } = item;
  return {
    item,
    at,
    phrase: true,
    rendering: { lemma: text, headword: shown, pos: 'phrase', labels, notes },
  };
};

/** The German alternatives of a group: its headwords but for abbreviations, and phrases that are listed under none. */
function renderingsOf({ de, places }: Told): Rendered[] {
  const phrases = de.flatMap((item, at) =>
    item.head === undefined && /\p{L}/u.test(item.text) && item.shown.length <= LONGEST
      ? [ofPhrase(item, at)]
      : [],
  );
  return [...places.filter(({ item }) => de.includes(item)).map(ofPlace), ...phrases];
}
