import type { FormKind, FormOf, WordIndex } from '../lexicon';
import { unpackFacts } from './word-facts';
import { WordTable } from './word-table';

const KINDS: readonly FormKind[] = ['plural', 'comparative', 'superlative'];

/** A form's lemmas as bytes: for each its number in the table of lemmas, in three bytes, and the kind of form. */
export const packForms = (forms: readonly FormOf[], numberOf: (lemma: string) => number): number[] =>
  forms.slice(0, 60).flatMap(({ lemma, kind }) => {
    const at = numberOf(lemma);
    return [at & 255, (at >> 8) & 255, at >> 16, KINDS.indexOf(kind)];
  });

function unpackForms(bytes: Uint8Array, lemmas: WordTable): FormOf[] {
  return Array.from({ length: bytes.length / 4 }, (_, at) => {
    const [low = 0, middle = 0, high = 0, kind = 0] = bytes.subarray(4 * at, 4 * at + 4);
    return { lemma: lemmas.word(low | (middle << 8) | (high << 16)), kind: KINDS[kind] ?? 'plural' };
  });
}

/** The index over its two tables, read where they lie. */
export function wordIndex(lemmaTable: Uint8Array, formTable: Uint8Array): WordIndex {
  const lemmas = new WordTable(lemmaTable);
  const forms = new WordTable(formTable);
  return {
    facts: (lemma) => {
      const row = lemmas.find(lemma);
      return row && unpackFacts(row.payload);
    },
    forms: (surface) => {
      const row = forms.find(surface);
      return row === undefined ? [] : unpackForms(row.payload, lemmas);
    },
  };
}
