import { languageOf, type Term, type TermIdentity } from '../terms/term';
import { termId } from '../terms/term-id';

/** The term that a word of a text is; undefined where the learner has taken no stand on it. */
export type FindTerm = (word: TermIdentity, form: string) => Term | undefined;

/**
 * Finds terms for the counted words of articles just as they are marked in the text (`standingWords`): by the form, else by the
 * lemma. Phrases are none of these words: each of their words is a term of its own.
 */
export function termFinder(terms: readonly Term[]): FindTerm {
  const byForm = new Map<string, Term>();
  const byId = new Map<string, Term>();
  for (const term of terms) {
    if (languageOf(term) !== 'de') continue;
    byId.set(term.id, term);
    for (const form of term.forms) if (!byForm.has(form)) byForm.set(form, term);
  }
  return (word, form) => byForm.get(form) ?? byId.get(termId(word));
}
