import { type CardInput, FSRS, type Card as LibraryCard, State, type StepUnit } from 'ts-fsrs';
import { type CardState, GRADES, type Grade, type ParametersId, type Phase } from './card';
import { CURRENT_PARAMETERS, PARAMETERS } from './parameters';

const STATES: Readonly<Record<Phase, State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

const PHASES: Readonly<Record<State, Phase>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

const minutes = (steps: readonly number[]): StepUnit[] => steps.map((step): StepUnit => `${step}m`);

/** Without fuzz: the same log must give the same schedule on every device. */
const scheduler = ({
  weights,
  retention,
  longest,
  learning,
  relearning,
}: (typeof PARAMETERS)[ParametersId]) =>
  new FSRS({
    w: weights,
    request_retention: retention,
    maximum_interval: longest,
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: minutes(learning),
    relearning_steps: minutes(relearning),
  });

const SCHEDULERS: Readonly<Record<ParametersId, FSRS>> = { fsrs6: scheduler(PARAMETERS.fsrs6) };

const toLibrary = ({ due, state, step, last, ...memory }: CardState): CardInput => ({
  ...memory,
  due: new Date(due),
  state: STATES[state],
  learning_steps: step,
  elapsed_days: 0,
  scheduled_days: 0,
  last_review: last === undefined ? null : new Date(last),
});

const fromLibrary = (card: LibraryCard, now: number): CardState => ({
  due: card.due.getTime(),
  state: PHASES[card.state],
  stability: card.stability,
  difficulty: card.difficulty,
  reps: card.reps,
  lapses: card.lapses,
  step: card.learning_steps,
  last: now,
});

/** A card that was never answered; it may be asked from `since` on. */
export const freshState = (since: number): CardState => ({
  due: since,
  state: 'new',
  stability: 0,
  difficulty: 0,
  reps: 0,
  lapses: 0,
  step: 0,
});

/**
 * The state of a card after an answer, by FSRS-6 (Ye, Su & Cao 2022, “A Stochastic Shortest Path Algorithm for
 * Optimizing Spaced Repetition Scheduling”, and its open successors). Pure: this file is the only one that knows
 * ts-fsrs, which would read the clock where it is given no time. `now` (milliseconds) before the last answer counts
 * as the time of that answer.
 */
export function answer(
  state: CardState,
  now: number,
  grade: Grade,
  parameters: ParametersId = CURRENT_PARAMETERS,
): CardState {
  const at = Math.max(now, state.last ?? now);
  return fromLibrary(SCHEDULERS[parameters].next(toLibrary(state), new Date(at), grade).card, at);
}

/** When the card would be due after each grade, in milliseconds since 1970. */
export function preview(
  state: CardState,
  now: number,
  parameters: ParametersId = CURRENT_PARAMETERS,
): Readonly<Record<Grade, number>> {
  const [again, hard, good, easy] = GRADES;
  const due = (grade: Grade) => answer(state, now, grade, parameters).due;
  return { [again]: due(again), [hard]: due(hard), [good]: due(good), [easy]: due(easy) };
}
