import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import type { Tombstone } from '../database/record';

/** What makes a term this term and no other: der See and die See, anschließen and sich anschließen are two. */
export interface TermIdentity {
  /** Absent of a German term: what was kept before English could be learnt stays as it is, ids and backups included. */
  readonly language?: 'en';
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Of a German noun. */
  readonly gender?: Gender;
  readonly reflexive: boolean;
}

export const languageOf = ({ language }: Pick<TermIdentity, 'language'>): Language => language ?? 'de';

/** The bead in which the learner met the term, copied, so that it stays when the article goes. */
export interface Example {
  readonly articleId: string;
  /** The address of a bundled article. */
  readonly slug?: string;
  /** Index among the article's beads. */
  readonly bead: number;
  readonly de: string;
  readonly en: string;
  /** The term as it stands on the side of its language; the halves of a split verb are joined by " … ". */
  readonly form: string;
  readonly english: 'human' | 'machine';
}

/** What the learner may change about a term. */
export interface TermDetails {
  /** Plural of a German noun without its article: Dekrete. */
  readonly plural?: string;
  /** Where a separable verb is cut: `an` of anschließen. */
  readonly prefix?: string;
  /** Glosses in the other language, the one meant first. */
  readonly glosses: readonly string[];
  /** The learner's own note. */
  readonly note?: string;
  /** Surface forms by which the term is marked in texts; the halves of a split verb are joined by " … ". */
  readonly forms: readonly string[];
  readonly example?: Example;
}

/** A term as it is before it is kept. */
export interface TermDraft extends TermIdentity, TermDetails {}

/** The learner's word on a term: it is not to be asked. */
export const STANDS = ['known', 'ignored'] as const;
export type Stand = (typeof STANDS)[number];

/** A word or phrase that the learner has taken a stand on. */
export interface Term extends TermDraft {
  /** From the identity: see `termId`. */
  readonly id: string;
  readonly stand?: Stand;
  readonly addedAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: never;
}

/** A removed term keeps its identity, for its reviews are still in the log. */
export interface RemovedTerm extends TermIdentity, Tombstone {}

export type StoredTerm = Term | RemovedTerm;

export const isKept = (term: StoredTerm | undefined): term is Term =>
  term !== undefined && term.deletedAt === undefined;

/** Terms which are practised: kept, and neither known nor ignored. */
export const isAsked = (term: StoredTerm): term is Term => isKept(term) && term.stand === undefined;
