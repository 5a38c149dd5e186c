import type { StrongVerb } from './principal-parts';
import { irregularVerbs } from './strong-verbs.de';
import { persons, type VerbCell, type VerbFormName } from './verb-form';
import { endsInSibilant, insertsE, stemOf } from './verb-stem';

/** A form as it is written, and what it is. */
export type Conjugated = readonly [surface: string, cell: VerbCell];

/** Surfaces for ich, du, er, wir, ihr, sie. */
type SixForms = readonly [string, string, string, string, string, string];

/** The forms of a tense or mood, each with its person and number; variants in one cell are joined by "/". */
const finite = (form: VerbFormName, cells: readonly string[]): Conjugated[] =>
  cells.flatMap((cell, index) => {
    const [person, number] = persons[index] ?? [];
    return cell
      .split('/')
      .map((surface): Conjugated => [surface, person && number ? { form, person, number } : { form }]);
  });

const joinT = (stem: string): string => stem + (insertsE(stem) ? 'et' : 't');
const joinSt = (stem: string): string =>
  stem + (insertsE(stem) ? 'est' : endsInSibilant(stem) || stem.endsWith('st') ? 't' : 'st');

/** The stem in the third person: `gib` of gibt, `hält` of hält, `läd` of lädt. */
const changedStem = (third: string, stem: string): string =>
  stem.endsWith('t') ? third : third.slice(0, -1);

/** du of a verb with a changed stem: gibst, hältst, birst, liest, trittst. */
const changedDu = (third: string, stem: string): string => {
  const changed = changedStem(third, stem);
  if (changed.endsWith('st')) return changed;
  return changed + (endsInSibilant(changed) ? 't' : 'st');
};

const presentOf = (infinitive: string, third: string | undefined): SixForms => {
  const stem = stemOf(infinitive);
  const du = third === undefined || third === joinT(stem) ? joinSt(stem) : changedDu(third, stem);
  return [`${stem}e`, du, third ?? joinT(stem), infinitive, joinT(stem), infinitive];
};

const preteritePresentOf = (infinitive: string, third: string): SixForms => [
  third,
  third + (endsInSibilant(third) || third.endsWith('ss') ? 't' : 'st'),
  third,
  infinitive,
  joinT(stemOf(infinitive)),
  infinitive,
];

/** One form, or two where both are used: gabst, gabest. */
const variants = (one: string, other: string): string => (one === other ? one : `${one}/${other}`);

/** gab: gab gabst gab gaben gabt gaben; brachte: brachte brachtest … */
const pastOf = (first: string): SixForms => {
  if (first.endsWith('e')) return [first, `${first}st`, first, `${first}n`, `${first}t`, `${first}n`];
  const plural = `${first}en`;
  const du = variants(`${first}${endsInSibilant(first) ? 't' : 'st'}`, `${first}est`);
  return [first, du, first, plural, variants(joinT(first), `${first}et`), plural];
};

const subjunctiveOf = (first: string): SixForms => {
  const bare = first.slice(0, -1);
  const plural = `${first}n`;
  const du = variants(`${first}st`, joinSt(bare));
  return [first, du, first, plural, variants(`${first}t`, joinT(bare)), plural];
};

/** Verbs that turn e into i say gib, nimm, sieh(e); the others komm or komme. */
const imperativesOf = (verb: StrongVerb): string[] => {
  const stem = stemOf(verb.infinitive);
  if (verb.preteritePresent) return [`${stem}e`];
  const changed = verb.present.map((third) => changedStem(third, stem)).find((form) => /i/u.test(form));
  if (changed && /[eäö]/u.test(stem)) return changed.endsWith('ieh') ? [changed, `${changed}e`] : [changed];
  return [stem, `${stem}e`];
};

/** All forms of a strong verb, variants included; some surfaces come several times. */
export function conjugate(verb: StrongVerb): Conjugated[] {
  const { infinitive } = verb;
  const stem = stemOf(infinitive);
  const thirds: readonly (string | undefined)[] = verb.present.length > 0 ? verb.present : [undefined];
  const present = thirds.map((third) =>
    verb.preteritePresent && third !== undefined
      ? preteritePresentOf(infinitive, third)
      : presentOf(infinitive, third),
  );
  const subjunctive = ['e', 'est', 'e', 'en', 'et', 'en'].map((ending) => stem + ending);
  const shortInfinitive = stem.endsWith('h') ? [`${stem}n`] : [];
  return [
    ...[infinitive, ...shortInfinitive].map((form): Conjugated => [form, { form: 'infinitive' }]),
    ...present.flatMap((forms) => finite('present', forms)),
    ...verb.preterite.flatMap((first) => finite('past', pastOf(first))),
    ...finite('subjunctive I', subjunctive),
    ...verb.subjunctive.flatMap((first) => finite('subjunctive II', subjunctiveOf(first))),
    ...imperativesOf(verb).map(
      (form): Conjugated => [form, { form: 'imperative', number: 'singular', person: 2 }],
    ),
    [joinT(stem), { form: 'imperative', person: 2, number: 'plural' }],
    ...verb.participle.map((form): Conjugated => [form, { form: 'past participle' }]),
    [`${stem}end`, { form: 'present participle' }],
  ];
}

const finiteForms = ['present', 'past', 'subjunctive I', 'subjunctive II'] as const;
const bareForms = ['infinitive', 'past participle', 'present participle'] as const;
const two: readonly VerbCell[] = [
  { form: 'imperative', person: 2, number: 'singular' },
  { form: 'imperative', person: 2, number: 'plural' },
];

/** All forms of the verbs that are written out, by infinitive. */
export const irregularForms = (): (readonly [infinitive: string, forms: Conjugated[]])[] =>
  Object.entries(irregularVerbs).map(([infinitive, { imperative, ...forms }]) => [
    infinitive,
    [
      ...finiteForms.flatMap((form) => finite(form, forms[form].split(' '))),
      ...imperative
        .split(' ')
        .flatMap((surface, index) => (two[index] ? [[surface, two[index]] as const] : [])),
      ...bareForms.flatMap((form) => forms[form].split('/').map((surface) => [surface, { form }] as const)),
    ],
  ]);
