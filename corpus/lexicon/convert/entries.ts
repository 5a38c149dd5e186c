import type { Entry } from '../entry';
import { glossKey } from './gloss-key';
import type { RankedPlace } from './ranking';

const MOST_ENTRIES = 24;

/** "etw. erklären" and erklären say the same where their glosses do. */
const OBJECT = /^(?:(?:etw|jdn|jdm)\.\/?)+ /;

const entryOf = ({ place, glosses }: RankedPlace): Entry => {
  const { head, item, plural, examples } = place;
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
  for (const place of places) {
    if (entries.size === MOST_ENTRIES) break;
    const entry = entryOf(place);
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
