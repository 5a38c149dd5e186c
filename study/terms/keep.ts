import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import { nextUpdate } from '../database/record';
import { refreshCards } from '../schedule/rebuild';
import type { Study } from '../study';
import { isKept, type Stand, type StoredTerm, type Term, type TermDraft } from './term';
import { cleanLemma, termId } from './term-id';

/** A term kept again: what the learner has made of it stays, the draft adds what was lacking. */
const join = (before: Term, draft: TermDraft): TermDraft => ({
  ...draft,
  ...before,
  glosses: before.glosses.length > 0 ? before.glosses : draft.glosses,
  forms: [...before.forms, ...draft.forms],
});

function keptTerm(
  before: StoredTerm | undefined,
  draft: TermDraft,
  stand: Stand | undefined,
  now: number,
): Term {
  const kept = isKept(before) ? before : undefined;
  const { stand: _, ...joined }: TermDraft & { stand?: Stand } =
    kept === undefined ? draft : join(kept, draft);
  return {
    ...joined,
    id: termId(draft),
    lemma: cleanLemma(draft.lemma),
    forms: [...new Set(joined.forms.map(cleanLemma))],
    ...(stand === undefined ? {} : { stand }),
    addedAt: kept?.addedAt ?? now,
    updatedAt: nextUpdate(now, before),
  };
}

/**
 * Keeps a term: to be practised, or with the learner's word that it is known or ignored. A term that is there already
 * keeps its details and gains the draft's forms and what it lacked; one that was removed comes back with its history.
 */
export function keepTerm(
  { db, clock }: Study,
  draft: TermDraft,
  stand?: Stand,
): Promise<Result<Term, StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.terms, db.reviews, db.cards], async () => {
      const term = keptTerm(await db.terms.get(termId(draft)), draft, stand, clock());
      await db.terms.put(term);
      await refreshCards(db, [term]);
      return term;
    }),
  );
}
