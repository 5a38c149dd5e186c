import { type Result, succeed } from '@/corpus/result';
import { attempt, type NotFound, orNotFound, type StorageFailure } from '../database/attempt';
import { nextUpdate } from '../database/record';
import { refreshCards } from '../schedule/rebuild';
import type { Study } from '../study';
import { isKept, type RemovedTerm, type Stand, type StoredTerm, type Term, type TermDetails } from './term';

/** What is to be changed; `undefined` takes an optional detail away. */
export type TermEdit = { readonly [K in keyof TermDetails]?: TermDetails[K] | undefined };

function edited(term: Term, edit: TermEdit, now: number): Term {
  const { plural, prefix, note, example, ...rest } = { ...term, ...edit };
  return {
    ...rest,
    glosses: edit.glosses ?? term.glosses,
    forms: edit.forms ?? term.forms,
    ...(plural === undefined ? {} : { plural }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(note === undefined ? {} : { note }),
    ...(example === undefined ? {} : { example }),
    updatedAt: nextUpdate(now, term),
  };
}

type Changed = Promise<Result<Term, StorageFailure | NotFound>>;

/** Writes the next version of a kept term, cards included, in one transaction. */
async function change(
  { db, clock }: Study,
  id: string,
  next: (term: Term, now: number) => StoredTerm,
): Changed {
  const changed = await attempt(() =>
    db.dexie.transaction('rw', [db.terms, db.reviews, db.cards], async () => {
      const term = await db.terms.get(id);
      if (!isKept(term)) return undefined;
      const after = next(term, clock());
      await db.terms.put(after);
      await refreshCards(db, [after]);
      return { before: term, after };
    }),
  );
  const found = orNotFound(changed);
  if (!found.ok) return found;
  return succeed(isKept(found.value.after) ? found.value.after : found.value.before);
}

/** Changes a term's details. Its identity, and with it its history, stays. */
export const editTerm = (study: Study, id: string, edit: TermEdit): Changed =>
  change(study, id, (term, now) => edited(term, edit, now));

/** The learner's word on a term; `undefined` has it practised again, where its reviews had left it. */
export const takeStand = (study: Study, id: string, stand: Stand | undefined): Changed =>
  change(study, id, ({ stand: _, ...term }, now) => ({
    ...term,
    ...(stand === undefined ? {} : { stand }),
    updatedAt: nextUpdate(now, term),
  }));

/** Removes a term and its cards. Gives it as it was, so that `restoreTerm` can bring it back; its reviews stay in the log. */
export const removeTerm = (study: Study, id: string): Changed =>
  change(study, id, (term, now) => removed(term, nextUpdate(now, term)));

const removed = ({ id, language, lemma, pos, gender, reflexive }: Term, at: number): RemovedTerm => ({
  id,
  ...(language === undefined ? {} : { language }),
  lemma,
  pos,
  reflexive,
  ...(gender === undefined ? {} : { gender }),
  updatedAt: at,
  deletedAt: at,
});

/** Writes a term back as it was before it was changed or removed, with its cards by the log. */
export function restoreTerm({ db, clock }: Study, term: Term): Promise<Result<Term, StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.terms, db.reviews, db.cards], async () => {
      const restored = { ...term, updatedAt: nextUpdate(clock(), await db.terms.get(term.id)) };
      await db.terms.put(restored);
      await refreshCards(db, [restored]);
      return restored;
    }),
  );
}
