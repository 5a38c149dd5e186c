import { prefixesOf } from './prefixes';
import { weakInSpiteOfBase } from './strong-verbs.de';
import { type Conjugation, verbForms } from './verb-forms';

const weak: ReadonlySet<string> = new Set(weakInSpiteOfBase.trim().split(/\s+/u));

const withVowel = /[aeiouyäöü]/u;

/** A verb of the table ends it, behind letters that could be a prefix: haarschneiden. */
function endsInStrongVerb(infinitive: string): boolean {
  for (let at = 2; at <= infinitive.length - 3; at++) {
    if (verbForms().conjugation(infinitive.slice(at)) && withVowel.test(infinitive.slice(0, at))) return true;
  }
  return false;
}

/**
 * How a verb conjugates, judged by the verb behind its prefixes: anerkennen as kennen does. `both` also where what
 * stands before a strong verb is no prefix of the table.
 */
export function conjugationOf(infinitive: string): Conjugation {
  if (weak.has(infinitive)) return 'weak';
  const known = verbForms().conjugation(infinitive);
  if (known) return known;
  const prefixes = prefixesOf(infinitive);
  for (const prefix of prefixes) {
    const rest = infinitive.slice(prefix.length);
    const conjugation = conjugationOf(rest);
    if (conjugation !== 'weak' || weak.has(rest)) return conjugation;
  }
  return prefixes.length === 0 && endsInStrongVerb(infinitive) ? 'both' : 'weak';
}
