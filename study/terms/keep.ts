import { type Result, succeed } from '@/corpus/result';
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
export async function keepTerm(
  study: Study,
  draft: TermDraft,
  stand?: Stand,
): Promise<Result<Term, StorageFailure>> {
  const kept = await keepTerms(study, [draft], stand);
  if (!kept.ok) return kept;
  const [term] = kept.value;
  if (term === undefined) throw new Error(`"${draft.lemma}" was not kept`);
  return succeed(term);
}

/** Keeps several terms as `keepTerm` does, all of them or none. */
export function keepTerms(
  { db, clock }: Study,
  drafts: readonly TermDraft[],
  stand?: Stand,
): Promise<Result<readonly Term[], StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.terms, db.reviews, db.cards], async () => {
      const stored = await db.terms.bulkGet(drafts.map(termId));
      const known = new Map<string, StoredTerm>(
        stored.flatMap((term) => (term === undefined ? [] : [[term.id, term] as const])),
      );
      const terms = drafts.map((draft) => {
        const term = keptTerm(known.get(termId(draft)), draft, stand, clock());
        known.set(term.id, term);
        return term;
      });
      await db.terms.bulkPut(terms);
      await refreshCards(db, terms);
      return terms;
    }),
  );
}
