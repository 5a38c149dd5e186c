import { conjugationOf } from './conjugation';
import { canLackGe } from './participle';
import { type IsVerb, prefixKind, separablePrefixOf } from './prefixes';
import { otherSharpS } from './sharp-s';
import { strongForms } from './strong-forms';
import type { VerbCell, VerbForm, VerbFormName } from './verb-form';
import { verbForms } from './verb-forms';
import { weakFinite, weakParticiples } from './weak-forms';

/** One way to read a word as a form of a verb. */
export interface VerbReading extends VerbCell {
  readonly infinitive: string;
  /** Length of the separable prefix: 2 for anschließen, 0 for a verb that is never cut or may not be. */
  readonly prefix: number;
}

/** What is the likelier reading of a form that two verbs share: "fällt" is of fallen before it is of fällen. */
const ranks: Readonly<Record<VerbFormName, number>> = {
  infinitive: 0,
  'zu-infinitive': 1,
  present: 2,
  past: 2,
  'past participle': 2.2,
  'present participle': 2.2,
  'subjunctive II': 4,
  'subjunctive I': 5,
  imperative: 6,
};
/** du and ihr of the past are rare in print: "verbracht" is of verbringen before it is of verbrechen. */
const addressedCost = 2;
const weakCost = 0.5;
const prefixCost = 0.5;

const isStrongVerb = (infinitive: string): boolean => verbForms().conjugation(infinitive) !== undefined;

const costOf = ({ form, person }: VerbCell): number =>
  ranks[form] + (person === 2 && form !== 'present' ? addressedCost : 0);

interface Candidate extends VerbForm {
  /** Length of the separable prefix where the form itself shows it. */
  readonly seen?: number;
  readonly cost: number;
}

/** "anzuschließen", "anzuschließend": zu between a separable prefix and the infinitive. */
function infixedZu(word: string, isVerb: IsVerb): Candidate[] {
  const found: Candidate[] = [];
  const going = word.endsWith('nd');
  if (!going && !word.endsWith('n')) return found;
  const infinitive = going ? word.slice(0, -1) : word;
  for (let at = infinitive.lastIndexOf('zu'); at > 1; at = infinitive.lastIndexOf('zu', at - 1)) {
    const prefix = infinitive.slice(0, at);
    const lemma = prefix + infinitive.slice(at + 2);
    if (prefixKind(prefix) === 'inseparable' || !isVerb(lemma)) continue;
    const form = going ? 'present participle' : 'zu-infinitive';
    found.push({ lemma, form, seen: at, cost: ranks[form] });
  }
  return found;
}

const infinitiveEnding = /(?:[eilr]|tu)n$/u;

function unchanged(word: string, isVerb: IsVerb): Candidate[] {
  if (infinitiveEnding.test(word) && isVerb(word))
    return [
      { lemma: word, form: 'infinitive', cost: ranks.infinitive },
      { lemma: word, form: 'present', number: 'plural', cost: ranks.present },
      { lemma: word, form: 'subjunctive I', number: 'plural', cost: ranks['subjunctive I'] },
    ];
  const infinitive = word.slice(0, -1);
  if (!word.endsWith('nd') || !isVerb(infinitive)) return [];
  return [{ lemma: infinitive, form: 'present participle', cost: ranks['present participle'] }];
}

const strong = (word: string, isVerb: IsVerb): Candidate[] =>
  strongForms(word, isVerb)
    .filter(({ lemma }) => conjugationOf(lemma) !== 'weak')
    .map((form) => ({ ...form, cost: costOf(form) + (isStrongVerb(form.lemma) ? 0 : prefixCost) }));

const weak = (word: string, isVerb: IsVerb): Candidate[] =>
  [
    ...weakFinite(word, isVerb).map((form) => ({ ...form, cost: costOf(form) + weakCost })),
    ...weakParticiples(word, isVerb).map(({ lemma, prefix }) => ({
      lemma,
      form: 'past participle' as const,
      ...(prefix > 0 ? { seen: prefix } : {}),
      cost: ranks['past participle'] + weakCost,
    })),
  ].filter(({ lemma }) => conjugationOf(lemma) !== 'strong');

/** A participle without ge- shows that an ambiguous prefix is not cut: "wiederholt", but "um|benannt" because of be-. */
function prefixLength(word: string, { lemma, form, seen }: Candidate, isVerb: IsVerb): number {
  if (seen !== undefined) return seen;
  const prefix = separablePrefixOf(lemma, isVerb) ?? '';
  const shown =
    form === 'past participle' && prefixKind(prefix) === 'mostlySeparable' && !word.startsWith(`${prefix}ge`);
  return shown && !canLackGe(lemma.slice(prefix.length)) ? 0 : prefix.length;
}

function readings(word: string, isVerb: IsVerb): VerbReading[] {
  const candidates = [
    ...unchanged(word, isVerb),
    ...infixedZu(word, isVerb),
    ...strong(word, isVerb),
    ...weak(word, isVerb),
  ].sort((a, b) => a.cost - b.cost);
  const seenAlready = new Set<string>();
  return candidates.flatMap((candidate) => {
    const { lemma, seen: _seen, cost: _cost, ...cell } = candidate;
    const key = `${lemma} ${cell.form}`;
    if (seenAlready.has(key)) return [];
    seenAlready.add(key);
    return [{ infinitive: lemma, ...cell, prefix: prefixLength(word, candidate, isVerb) }];
  });
}

/**
 * All readings of a word as a form of a verb, the likeliest first: finite forms, infinitive, both participles without adjective
 * endings, infinitive with zu inside (anzuschließen). Prefixes stand where they stand: "anschließt" is of anschließen;
 * for a verb cut in two ask for its finite part with `(verb) => isVerb(prefix + verb)`. Old and Swiss spellings are tried
 * where the word as it is written is no form of a verb.
 *
 * @param word in small letters
 * @param isVerb decides which infinitives exist; it is asked for many that do not
 */
export function analyseVerb(word: string, isVerb: IsVerb): VerbReading[] {
  const found = readings(word, isVerb);
  if (found.length > 0) return found;
  return otherSharpS(word).flatMap((spelling) => readings(spelling, isVerb));
}
