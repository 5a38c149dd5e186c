import type { PartOfSpeech } from '@/corpus/articles/article';
import { type DingItem, parseItem, splitOutside, withoutAbbreviations } from './ding-item';
import { type ReadItem, readGroup } from './headword';

/** A German sub-entry and the English one it stands against. */
export interface DingGroup {
  readonly de: readonly ReadItem[];
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
    const { items, pos } = readGroup(readItems(group));
    return { de: items, pos, english: english[at] ?? '' };
  });
}

/** The alternatives of a group, set apart by semicolons. */
export const readItems = (group: string): DingItem[] =>
  splitOutside(withoutAbbreviations(group), ';').map(parseItem);
