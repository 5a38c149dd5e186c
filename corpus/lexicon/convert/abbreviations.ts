import type { DingItem } from './ding-item';

/** "/UNO/", "/Gov.; Govt./": a slash between words has a blank on both sides or on none. */
const ABBREVIATIONS = /(?<=\s)\/(?=\S)([^/]*[^/\s])\/(?=[\s,;]|$)/g;
const SEVERAL = /[;,]\s*/;
/** One word with a full stop or two capitals: "Fr" and "So" are words, too, and "N" is anything. */
const SAYS_SO = /^(?:\p{L}[\p{L}-]+\.|\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*)$/u;
/** Two letters of a country are met nowhere but on stamps and cars. */
const COUNTRY = /^\p{Lu}\p{Lu}$/u;
const PLACES = 'geogr.';

/** A group without the abbreviations that stand beside words; semicolons in them set nothing apart. */
export const withoutAbbreviations = (group: string): string =>
  group.includes('/') ? group.replace(ABBREVIATIONS, '') : group;

/** Keeps together abbreviations with a semicolon between them, so that a group can be cut at the others. */
export const joinAbbreviations = (group: string): string =>
  group.includes('/') ? group.replace(ABBREVIATIONS, (all) => all.replaceAll(';', ',')) : group;

/** The abbreviations of an alternative as ones of their own, which say what they stand for. */
export function abbreviationsOf(source: string, { text, tags, labels }: DingItem): DingItem[] {
  if (!source.includes('/') || tags.includes('pl')) return [];
  return Array.from(source.matchAll(ABBREVIATIONS)).flatMap(([, written = '']) =>
    written
      .split(SEVERAL)
      .filter((short) => SAYS_SO.test(short) && !(COUNTRY.test(short) && labels.includes(PLACES)))
      .map((short) => ({ text: short.replace(/\.$/, ''), shown: short, tags, labels, notes: [text] })),
  );
}
