import type { PartOfSpeech } from '@/corpus/articles/article';
import { abbreviationsOf, joinAbbreviations, withoutAbbreviations } from './abbreviations';
import { type DingItem, parseItem, splitOutside } from './ding-item';
import { type ReadItem, readGroup } from './headword';

/** A German sub-entry and the English one it stands against. */
export interface DingGroup {
  readonly de: readonly ReadItem[];
  /** What abbreviates these: "LKW" beside Lastkraftwagen. */
  readonly abbreviations: readonly ReadItem[];
  /** What the tags of the German side name, where they name anything. */
  readonly pos: PartOfSpeech | undefined;
  /** The English side as it is written. */
  readonly english: string;
}

/**
 * Reads a line of Ding: `Dekret {n} | Dekrete {pl} :: decree; fiat | decrees; fiats`. The first group has the
 * headwords, the others their inflections, compounds and examples.
 *
 * @returns undefined for comments and for lines whose sides do not pair off
 */
export function parseLine(line: string): DingGroup[] | undefined {
  if (line.startsWith('#')) return undefined;
  const [de, en, ...rest] = line.split(' :: ');
  if (de === undefined || en === undefined || rest.length > 0) return undefined;
  const german = de.split('|');
  const english = en.split('|');
  if (german.length !== english.length) return undefined;
  return german.map((group, at) => {
    const { plain, short } = readGerman(group);
    const { items, pos } = readGroup(plain, at === 0);
    const abbreviations = short.length === 0 ? NONE : readGroup(short, false).items.map(withStop);
    return { de: items, abbreviations, pos, english: english[at] ?? '' };
  });
}

const NONE: readonly ReadItem[] = [];

/** An abbreviation is listed with its full stop: "Abf" would be part of Abfuhr, and "geb" the adjective in "gebe". */
const withStop = (item: ReadItem): ReadItem =>
  item.head === undefined ? item : { ...item, head: { ...item.head, lemma: item.shown } };

/** The alternatives of a German group, and what abbreviates them. */
function readGerman(group: string): {
  readonly plain: readonly DingItem[];
  readonly short: readonly DingItem[];
} {
  if (!group.includes('/')) return { plain: readItems(group), short: [] };
  const read = splitOutside(joinAbbreviations(group), ';').map((source) => {
    const item = parseItem(withoutAbbreviations(source));
    return { item, short: abbreviationsOf(source, item) };
  });
  return { plain: read.map(({ item }) => item), short: read.flatMap(({ short }) => short) };
}

/** The alternatives of a group, set apart by semicolons. */
export const readItems = (group: string): DingItem[] =>
  splitOutside(withoutAbbreviations(group), ';').map(parseItem);
