import type { Found } from '@/corpus/articles/form-index';
import type { Occurrence } from '@/corpus/articles/forms';

/**
 * Which words stand where in a sentence: those that are found by a form that is known of them, then any others by the lemma
 * that the dictionary reads there. A place counts once.
 *
 * @param byForm what `indexForms` finds in the sentence
 * @param placed what `placedLemmas` or `placedEnglish` finds in it
 * @param ofLemma what is known of a lemma; undefined for what does not matter
 */
export function standingWords<T, P extends { readonly spans: Occurrence }>(
  byForm: readonly Found<T>[],
  placed: readonly P[],
  ofLemma: (lemma: P) => T | undefined,
): Found<T>[] {
  const byLemma = placed.flatMap((lemma) => {
    const entry = ofLemma(lemma);
    return entry === undefined ? [] : [{ entry, spans: lemma.spans }];
  });
  const taken = new Set<number>();
  return [...byForm, ...byLemma].filter(({ spans }) => {
    if (spans.some(({ start }) => taken.has(start))) return false;
    for (const { start } of spans) taken.add(start);
    return true;
  });
}
