import { type Conjugated, conjugate, irregularForms } from './conjugate';
import { conjugationOf } from './conjugation';
import { canLackGe } from './participle';
import { prefixesOf } from './prefixes';
import { readStrongVerbs } from './principal-parts';
import type { VerbFormName } from './verb-form';
import { insertsE, stemOf } from './verb-stem';

/** The forms by which a verb is learnt: "schließt an, schloss an, angeschlossen". */
export interface PrincipalForms {
  /** Third person singular, a separable prefix behind it. */
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

type Forms = readonly Conjugated[];

const THIRD = 3;

let tables: ReadonlyMap<string, Forms> | undefined;
/** The verbs of the tables with their forms, read when they are first asked for. */
function tableVerbs(): ReadonlyMap<string, Forms> {
  tables ??= new Map<string, Forms>([
    ...readStrongVerbs().map((verb) => [verb.infinitive, conjugate(verb)] as const),
    ...irregularForms(),
  ]);
  return tables;
}

/** The usual one of a form's variants, which comes first. */
function formOf(forms: Forms, name: VerbFormName): string {
  const found = forms.find(
    ([, { form, person, number }]) =>
      form === name && (person === undefined || (person === THIRD && number === 'singular')),
  );
  return found?.[0] ?? '';
}

function strong(base: string): PrincipalForms | undefined {
  const own = tableVerbs().get(base);
  if (own) {
    return {
      present: formOf(own, 'present'),
      past: formOf(own, 'past'),
      participle: formOf(own, 'past participle'),
    };
  }
  for (const prefix of prefixesOf(base)) {
    const rest = strong(base.slice(prefix.length));
    // A prefix that stays has no ge- behind it: verstanden, not vergestanden.
    if (rest) {
      return {
        present: prefix + rest.present,
        past: prefix + rest.past,
        participle: prefix + rest.participle.replace(/^ge/u, ''),
      };
    }
  }
  return undefined;
}

function weak(base: string): PrincipalForms {
  const stem = stemOf(base);
  const third = stem + (insertsE(stem) ? 'et' : 't');
  return { present: third, past: `${third}e`, participle: `${canLackGe(base) ? '' : 'ge'}${third}` };
}

/**
 * The principal forms of a verb.
 *
 * @param prefix length of its separable prefix, 0 for a verb that is never cut
 */
export function principalForms(infinitive: string, prefix: number): PrincipalForms {
  const before = infinitive.slice(0, prefix);
  const base = infinitive.slice(prefix);
  const { present, past, participle } =
    (conjugationOf(base) === 'weak' ? undefined : strong(base)) ?? weak(base);
  if (prefix === 0) return { present, past, participle };
  return { present: `${present} ${before}`, past: `${past} ${before}`, participle: before + participle };
}
