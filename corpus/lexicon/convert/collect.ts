import type { FormOf } from '../lexicon';
import { type DingGroup, parseLine } from './ding-line';
import type { Headword } from './headword';
import { listedForms } from './inflections';

/** A lemma with everywhere it is a headword. */
export interface Listed {
  readonly heads: { readonly head: Headword; readonly line: number; readonly group: number }[];
}

/** All that the dictionary says, by word. */
export interface Collected {
  readonly lines: readonly (readonly DingGroup[])[];
  readonly words: ReadonlyMap<string, Listed>;
  readonly forms: ReadonlyMap<string, readonly FormOf[]>;
  /** In how many lines a German word stands, as it is written. */
  readonly counts: ReadonlyMap<string, number>;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
/** A group behind the first is one for a headword of its own only where its tags say so. */
const headsOf = (group: DingGroup, first: boolean): Headword[] => {
  if (!first && group.pos === undefined) return [];
  return group.de.flatMap(({ head }) => head ?? []).filter((head) => first || !head.phrase);
};

/** Reads the whole dictionary. */
export function collect(source: string): Collected {
  const lines = source.split('\n').flatMap((line) => {
    const groups = parseLine(line);
    return groups === undefined ? [] : [groups];
  });
  const words = new Map<string, Listed>();
  const forms = new Map<string, FormOf[]>();
  const counts = new Map<string, number>();
  lines.forEach((groups, line) => {
    const listed = listedForms(groups);
    const plurals = new Set(listed.filter(({ kind }) => kind === 'plural').map(({ form }) => form));
    groups.forEach((group, at) => {
      for (const head of headsOf(group, at === 0)) {
        if (head.plural && plurals.has(head.lemma)) continue;
        const known = words.get(head.lemma);
        if (known) known.heads.push({ head, line, group: at });
        else words.set(head.lemma, { heads: [{ head, line, group: at }] });
      }
    });
    for (const { form, lemma, kind } of listed) {
      const known = forms.get(form) ?? [];
      if (!known.some((other) => other.lemma === lemma && other.kind === kind)) known.push({ lemma, kind });
      forms.set(form, known);
    }
    const seen = new Set(groups.flatMap(({ de }) => de.flatMap(({ text }) => text.match(WORD) ?? [])));
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  // "Lebens" in "Freuden des Lebens" is no lemma: a noun has to stand alone somewhere.
  for (const [word, { heads }] of words) {
    if (heads.every(({ head }) => head.phrase && head.pos === 'noun')) words.delete(word);
  }
  return { lines, words, forms, counts };
}
