import { speltAt } from '@/corpus/text/characters';
import type { Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';
import { findForm, type Occurrence } from './forms';

/** Something with the forms by which it is found in a text. */
export interface WithForms {
  readonly forms: readonly string[];
}

/** A place in a sentence where one of the entries stands. */
export interface Found<T> {
  readonly entry: T;
  readonly spans: Occurrence;
}

/** Finds entries by their forms; quick for many entries, since a sentence asks for its own words alone. */
export type FormIndex<T> = (sentence: Span, text: string) => Found<T>[];

const firstWord = (form: string): string => {
  const [word] = tokenise(form, { start: 0, end: form.length });
  return word === undefined ? '' : speltAt(form, word);
};

interface Indexed<T> {
  readonly entry: T;
  readonly form: string;
}

function byFirstWord<T extends WithForms>(entries: readonly T[]): ReadonlyMap<string, readonly Indexed<T>[]> {
  const byWord = new Map<string, Indexed<T>[]>();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const word = firstWord(form);
      const known = byWord.get(word);
      if (known) known.push({ entry, form });
      else byWord.set(word, [{ entry, form }]);
    }
  }
  return byWord;
}

/**
 * Makes an index over entries; the work is done when it is first asked. It gives what stands in a sentence in reading order; where
 * two entries begin at the same word, the longer form counts, and of equal ones the entry that came first.
 */
export function indexForms<T extends WithForms>(entries: readonly T[]): FormIndex<T> {
  let byWord: ReadonlyMap<string, readonly Indexed<T>[]> | undefined;
  return (sentence, text) => {
    const words = new Set(tokenise(text, sentence).map((token) => speltAt(text, token)));
    byWord ??= byFirstWord(entries);
    const candidates = [...words].flatMap((word) => byWord?.get(word) ?? []);
    candidates.sort((a, b) => b.form.length - a.form.length);
    const taken = new Set<number>();
    const found: Found<T>[] = [];
    for (const { entry, form } of candidates) {
      for (const spans of findForm(form, sentence, text)) {
        const start = spans[0]?.start ?? 0;
        if (taken.has(start)) continue;
        taken.add(start);
        found.push({ entry, spans });
      }
    }
    return found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  };
}
