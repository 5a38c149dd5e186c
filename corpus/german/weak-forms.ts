import { canLackGe } from './participle';
import type { IsVerb } from './prefixes';
import type { GrammaticalNumber, Person, VerbCell, VerbForm, VerbFormName } from './verb-form';
import { endsInSibilant, insertsE } from './verb-stem';
import { weakEndings } from './weak-endings.de';

/** What a word with this ending can be. */
type Rule = readonly [ending: string, cells: readonly VerbCell[]];

const persons: Readonly<Record<string, Person>> = { 1: 1, 2: 2, 3: 3 };
const numbers: Readonly<Record<string, GrammaticalNumber>> = { singular: 'singular', plural: 'plural' };
const forms: Readonly<Record<string, VerbFormName>> = {
  present: 'present',
  past: 'past',
  subjunctive_I: 'subjunctive I',
  imperative: 'imperative',
};

function rulesOf(table: string): Rule[] {
  const cells = new Map<string, VerbCell[]>();
  for (const line of table.trim().split('\n')) {
    const [ending = '', name = '', who = '', many = ''] = line.trim().split(/\s+/u);
    const form = forms[name];
    const person = persons[who];
    const number = numbers[many];
    if (!form) continue;
    const cell = { form, ...(person ? { person } : {}), ...(number ? { number } : {}) };
    const key = ending.replace('Ø', '');
    cells.set(key, [...(cells.get(key) ?? []), cell]);
  }
  return [...cells];
}

const rules = rulesOf(weakEndings);

/** The stem before an ending, its inserted -e- taken off; undefined where stem and ending do not go together. */
function stemBefore(word: string, ending: string): string | undefined {
  if (!word.endsWith(ending)) return undefined;
  const stem = word.slice(0, word.length - ending.length);
  const first = ending[0];
  if (first === 'e') return stem;
  if (first === undefined) return insertsE(stem) || /e[lr]$/u.test(stem) ? undefined : stem;
  if (stem.endsWith('e') && insertsE(stem.slice(0, -1))) return stem.slice(0, -1);
  return insertsE(stem) || (first === 's' && endsInSibilant(stem)) ? undefined : stem;
}

/** The infinitives that a stem can belong to: sammel → sammeln (and sammelen), handl → handeln, knie → knien. */
function infinitivesOf(stem: string, ending: string): string[] {
  const found = [`${stem}en`];
  if (/(?:e[lr]|ie)$/u.test(stem)) found.push(`${stem}n`);
  else if (ending.startsWith('e') && /[^aeiou][lr]$/u.test(stem))
    found.push(`${stem.slice(0, -1)}e${stem.slice(-1)}n`);
  return found;
}

/** Finite weak forms; whether a verb of the table has such forms at all is left to the caller. */
export const weakFinite = (word: string, isVerb: IsVerb): VerbForm[] =>
  rules.flatMap(([ending, cells]) => {
    const stem = stemBefore(word, ending);
    if (stem === undefined || stem.length < 2) return [];
    return infinitivesOf(stem, ending)
      .filter(isVerb)
      .flatMap((lemma) => cells.map((cell) => ({ lemma, ...cell })));
  });

/** A weak participle and where its separable prefix ends: 3 in "aus-ge-füllt", 0 where it cannot be seen. */
interface WeakParticiple {
  readonly lemma: string;
  readonly prefix: number;
}

/** Weak past participles: gekauft, ausgefüllt, verkauft, studiert, vorbereitet. */
export function weakParticiples(word: string, isVerb: IsVerb): WeakParticiple[] {
  const stem = stemBefore(word, 't');
  if (stem === undefined || stem.length < 2) return [];
  const found: WeakParticiple[] = [];
  for (let at = stem.lastIndexOf('ge'); at >= 0; at = at > 0 ? stem.lastIndexOf('ge', at - 1) : -1) {
    if (at === 1 || at + 3 > stem.length) continue;
    for (const base of infinitivesOf(stem.slice(at + 2), 't')) {
      const lemma = stem.slice(0, at) + base;
      if (isVerb(lemma)) found.push({ lemma, prefix: at });
    }
  }
  for (const lemma of infinitivesOf(stem, 't')) {
    if (isVerb(lemma) && canLackGe(lemma)) found.push({ lemma, prefix: 0 });
  }
  return found;
}
