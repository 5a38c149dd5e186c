import type { Gender } from '@/corpus/articles/article';
import type { Entry } from '../entry';
import type { Place } from './collect';
import { glossKey } from './gloss-key';
import type { RankedPlace } from './ranking';

const MOST_ENTRIES = 24;

/** "etw. erklären" and erklären say the same where their glosses do. */
const OBJECT = /^(?:(?:etw|jdn|jdm)\.\/?)+ /;

/** A sense of a noun whose line lists no plural has that of another sense with the same gender. */
function pluralsOf(places: readonly RankedPlace[]): (place: Place) => string | undefined {
  const plurals = new Map<Gender, string>();
  for (const { place } of places) {
    const { head, plural } = place;
    const [gender] = head.genders;
    if (gender !== undefined && plural !== undefined && !plurals.has(gender)) plurals.set(gender, plural);
  }
  return ({ head: { genders, phrase, plural: isPlural }, plural }) =>
    plural ?? (phrase || isPlural || genders[0] === undefined ? undefined : plurals.get(genders[0]));
}

const entryOf = ({ place, glosses }: RankedPlace, plural: string | undefined): Entry => {
  const { head, item, examples } = place;
  const [gender] = head.genders;
  return {
    headword: item.shown,
    pos: head.pos,
    ...(gender === undefined ? {} : { gender }),
    ...(plural === undefined ? {} : { plural }),
    labels: item.labels,
    notes: item.notes,
    glosses: glosses.map(({ item: { shown, labels } }) => ({ text: shown, labels })),
    examples,
  };
};

/** The entries of a lemma from its places, the likeliest first; what says the same twice is told once. */
export function entriesOf(places: readonly RankedPlace[]): Entry[] {
  const entries = new Map<string, Entry>();
  const pluralOf = pluralsOf(places);
  for (const place of places) {
    if (entries.size === MOST_ENTRIES) break;
    const entry = entryOf(place, pluralOf(place.place));
    if (entry.glosses.length === 0 && entry.examples.length === 0) continue;
    const key = [
      entry.headword.replace(OBJECT, ''),
      entry.pos,
      entry.gender,
      ...entry.labels,
      ...entry.notes,
      ...entry.glosses.map(({ text }) => glossKey(text)),
    ].join('|');
    if (!entries.has(key)) entries.set(key, entry);
  }
  return [...entries.values()];
}
