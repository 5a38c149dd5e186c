import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { analyseVerb } from './analyse-verb';
import { factsAs } from './compound-candidate';
import { opensAt } from './opening';
import { prefixKind } from './prefixes';
import type { VerbFormName } from './verb-form';

/** A verb whose prefix stands apart: "schließt … an". */
export interface SplitVerb {
  /** Which tokens of the sentence the two halves are. */
  readonly verb: number;
  readonly prefix: number;
  readonly lemma: string;
  /** Which form of it the verb is: `past` for "schloss … an". */
  readonly form: VerbFormName;
}

const CAPITAL = /^\p{Lu}/u;
const FINITE = new Set(['present', 'past', 'subjunctive I', 'subjunctive II', 'imperative']);
/** What may stand behind the prefix at the end of its clause. */
const CLAUSE_END = /^(?:[^\p{L}\p{N}]|$)/u;
const JOINING = new Set(['und', 'oder', 'sowie', 'aber', 'als', 'wie', 'sondern']);

function joinedVerb(
  word: string,
  prefix: string,
  index: WordIndex,
): Pick<SplitVerb, 'lemma' | 'form'> | undefined {
  const exists = (verb: string): boolean => factsAs(index, prefix + verb, 'verb')?.prefix === prefix.length;
  const base = analyseVerb(word, exists).find(({ form, prefix: own }) => own === 0 && FINITE.has(form));
  return base && { lemma: prefix + base.infinitive, form: base.form };
}

const closesClause = (tokens: readonly string[], at: number): boolean => {
  const next = tokens[at + 1] ?? '.';
  return CLAUSE_END.test(next) || JOINING.has(next);
};

/**
 * Finds the verbs that are cut in two: from each word that can be a prefix and closes its clause, the nearest finite
 * verb to its left which the dictionary has with that prefix.
 *
 * @param tokens of a sentence, marks included; a capital inside it is a noun's
 */
export function findSplitVerbs(tokens: readonly string[], index: WordIndex): SplitVerb[] {
  const words = tokens.map((token, at) =>
    CAPITAL.test(token) && !opensAt(tokens, at) ? '' : token.toLowerCase(),
  );
  const taken = new Set<number>();
  return words.flatMap((prefix, at) => {
    const kind = prefixKind(prefix);
    if (kind === undefined || kind === 'inseparable' || !closesClause(tokens, at)) return [];
    for (let verb = at - 1; verb >= 0; verb--) {
      const joined = taken.has(verb) ? undefined : joinedVerb(words[verb] ?? '', prefix, index);
      if (joined === undefined) continue;
      taken.add(verb);
      return [{ verb, prefix: at, ...joined }];
    }
    return [];
  });
}
