import type { Result } from '@/corpus/result';
import { attempt, type NotFound, orNotFound, type StorageFailure } from '../database/attempt';
import { nextUpdate } from '../database/record';
import { refreshCards } from '../schedule/rebuild';
import type { Study } from '../study';
import { isKept, type Stand, type Term, type TermDetails } from './term';

/** What is to be changed; `undefined` takes an optional detail away. */
export type TermEdit = { readonly [K in keyof TermDetails]?: TermDetails[K] | undefined };

const OPTIONAL = ['plural', 'prefix', 'note', 'example'] as const;

function edited(term: Term, edit: TermEdit, now: number): Term {
  const { glosses = term.glosses, forms = term.forms, ...optional } = edit;
  const changed: Record<string, unknown> = { ...term };
  for (const key of OPTIONAL) {
    if (!(key in optional)) continue;
    if (optional[key] === undefined) delete changed[key];
    else changed[key] = optional[key];
  }
  return { ...term, ...changed, glosses, forms, updatedAt: nextUpdate(now, term) };
}
