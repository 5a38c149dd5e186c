import { prefixesOf, prefixKind } from './prefixes';
import { prefixInLooksOnly, stressedLate } from './weak-endings.de';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const looksOnly = words(prefixInLooksOnly);
const late = words(stressedLate);

/** -ieren behind a syllable: studieren, but not frieren or zieren. */
const foreign = /[aeiouyäöü].*ieren$/u;

/**
 * The participle II of a weak verb can stand without ge-: it is not stressed on the first syllable (verkauft, studiert), or the
 * part behind its separable prefix is not (vorbereitet, einstudiert).
 *
 * @param infinitive in small letters
 */
export function canLackGe(infinitive: string): boolean {
  if (late.has(infinitive) || foreign.test(infinitive)) return true;
  if (looksOnly.has(infinitive)) return false;
  return prefixesOf(infinitive).some((prefix) => {
    const kind = prefixKind(prefix);
    if (kind === 'inseparable' || kind === 'ambiguous' || kind === 'mostlySeparable') return true;
    return canLackGe(infinitive.slice(prefix.length));
  });
}
