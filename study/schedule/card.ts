import type { PARAMETERS } from './parameters';

/** Again, hard, good, easy. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

export type ParametersId = keyof typeof PARAMETERS;

/** From the language that is learnt to the learner's own; and back. */
export const CARD_KINDS = ['recognise', 'recall'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export type Phase = 'new' | 'learning' | 'review' | 'relearning';

/** Where a card stands in its schedule. Times are milliseconds since 1970. */
export interface CardState {
  readonly due: number;
  readonly state: Phase;
  /** Days until the chance of recall has fallen to 90 %; 0 before the first answer. */
  readonly stability: number;
  /** 1…10; 0 before the first answer. */
  readonly difficulty: number;
  /** Answers so far. */
  readonly reps: number;
  /** Times it was forgotten. */
  readonly lapses: number;
  /** Index of the (re)learning step. */
  readonly step: number;
  /** The last answer. */
  readonly last?: number;
}

/** One question about a term: a projection of the review log, stored for speed. */
export interface Card extends CardState {
  readonly id: string;
  readonly termId: string;
  readonly kind: CardKind;
}

export const cardId = (termId: string, kind: CardKind): string => `${termId}#${kind}`;
