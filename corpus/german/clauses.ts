import { type Auxiliary, auxiliaries, joining, subordinating } from './clause-words.de';
import type { Reading } from './reading';
import type { VerbFormName } from './verb-form';
import { wordSet } from './word-table';

/** A stretch of a sentence between two marks or joining words, which has one finite verb at most, or two that are joined. */
export interface Clause {
  /** Its first token, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** The tokens that can be nothing but finite verbs; where there is none, those that are most likely finite. */
  readonly finite: readonly number[];
  readonly auxiliaries: readonly Auxiliary[];
}

const BORDER = /^(?:[,;:.!?…()–—[\]]+|--+)$/u;
const joins = wordSet(`${joining} ${subordinating}`);
const FINITE: ReadonlySet<string> = new Set<VerbFormName>([
  'present',
  'past',
  'subjunctive I',
  'subjunctive II',
]);
/** A reading that costs so much more than the first is not meant. */
const CLEARLY = 0.95;

export const isFiniteVerb = ({ pos, reasons: [reason] }: Reading): boolean =>
  pos === 'verb' && FINITE.has(reason ?? '');

const isAuxiliary = (lemma: string): lemma is Auxiliary => auxiliaries.some((one) => one === lemma);

/** Whether a word can hardly be anything but a finite verb. */
export function isCertain(readings: readonly Reading[]): boolean {
  const [first] = readings;
  return (
    first !== undefined &&
    isFiniteVerb(first) &&
    readings.every((reading) => isFiniteVerb(reading) || reading.cost > first.cost + CLEARLY)
  );
}

function clause(start: number, end: number, readings: readonly (readonly Reading[])[]): Clause {
  const inside = Array.from({ length: end - start }, (_, offset) => start + offset);
  const certain = inside.filter((at) => isCertain(readings[at] ?? []));
  const finite =
    certain.length > 0
      ? certain
      : inside.filter((at) => {
          const [first] = readings[at] ?? [];
          return first?.pos === 'verb' && (readings[at] ?? []).some(isFiniteVerb);
        });
  const helping = inside.flatMap((at) => {
    const all = readings[at] ?? [];
    // "sein" is a determiner unless it ends its clause.
    const [meant] = at >= end - 2 ? all.filter(({ pos }) => pos === 'verb') : all;
    return meant?.pos === 'verb' && isAuxiliary(meant.lemma) ? [meant.lemma] : [];
  });
  return { start, end, finite, auxiliaries: helping };
}

/**
 * Cuts a sentence into clauses at its marks and at the words that join clauses; what these enclose is a clause of its own.
 *
 * @param readings of each token by itself, the likeliest first
 * @returns for each token its clause; a border belongs to the clause that it closes, a joining word to the one that it opens
 */
export function clausesOf(
  tokens: readonly string[],
  readings: readonly (readonly Reading[])[],
): readonly Clause[] {
  const starts = tokens.flatMap((token, at) => {
    if (at === 0 || joins.has(token)) return [at];
    return BORDER.test(tokens[at - 1] ?? '') ? [at] : [];
  });
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? tokens.length;
    const found = clause(start, end, readings);
    return Array.from({ length: end - start }, () => found);
  });
}
