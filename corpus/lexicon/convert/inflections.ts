import type { FormOf } from '../lexicon';
import type { DingGroup } from './ding-line';
import { fold } from './fold';
import { type Headword, type ReadItem, SINGLE_WORD } from './headword';

/** A form that the dictionary lists for a lemma. */
export interface ListedForm extends FormOf {
  readonly form: string;
}

/** Synonyms and their forms are often listed in another order: a form belongs only where the words begin alike. */
const beginAlike = (form: string, lemma: string): boolean => {
  const length = Math.min(3, lemma.length - 1, form.length - 1);
  return fold(form).slice(0, length) === fold(lemma).slice(0, length);
};

/** A plural may be shorter than its singular by so much (Mineralium, Mineralien), not by a whole part (Elternteil, Eltern). */
const LOST_ENDING = 2;
/** What a plural adds at most, as in Lehrerinnen; Zugkräfte is none of Zug. */
const LONGEST_ENDING = 3;

function pluralsOf(nouns: readonly Headword[], items: readonly ReadItem[]): ListedForm[] {
  const plurals = items.filter(({ text, plural }) => plural && SINGLE_WORD.test(text));
  return nouns.flatMap(({ lemma }, at) => {
    const same = plurals[at];
    const fits = (text: string): boolean =>
      beginAlike(text, lemma) &&
      text.length >= lemma.length - LOST_ENDING &&
      text.length <= lemma.length + LONGEST_ENDING;
    const found = same && fits(same.text) ? same : plurals.find(({ text }) => fits(text));
    return found && found.text !== lemma ? [{ form: found.text, lemma, kind: 'plural' as const }] : [];
  });
}

const headsOf = (group: DingGroup | undefined, pos: Headword['pos']): Headword[] =>
  (group?.de ?? []).flatMap(({ head }) => (head?.pos === pos ? [head] : []));

function comparisonOf(adjectives: readonly Headword[], groups: readonly DingGroup[]): ListedForm[] {
  const [adjective] = adjectives;
  const comparative = groups[1]?.de[0]?.text ?? '';
  const superlative = /^am (\S+sten)$/.exec(groups[2]?.de[0]?.text ?? '')?.[1];
  if (adjective === undefined || superlative === undefined || !/^\p{Ll}+er$/u.test(comparative)) return [];
  const { lemma } = adjective;
  return [
    { form: comparative, lemma, kind: 'comparative' },
    { form: superlative, lemma, kind: 'superlative' },
  ];
}

/**
 * The forms that a line lists beside its headwords: plurals in the group behind a noun, the degrees of an
 * adjective. Those of verbs follow from the rules and are often listed wrong.
 */
export function listedForms(groups: readonly DingGroup[]): ListedForm[] {
  const plurals = groups.flatMap(({ de }, at) => {
    const nouns = headsOf(groups[at - 1], 'noun').filter(({ plural }) => !plural);
    return pluralsOf(nouns, de);
  });
  return [...plurals, ...comparisonOf(headsOf(groups[0], 'adjective'), groups)];
}
