import { type IsVerb, prefixKind } from './prefixes';
import type { VerbForm } from './verb-form';
import { verbForms } from './verb-forms';

/** A prefix has a vowel: "t-rieb" is not made of "rieb". */
const prefixShape = /^.*[aeiouyäöü]/u;

/** The prefix, or the last of several, is one that drops the ge-: ver-, über-, an-er-; not her- or weiter-. */
function dropsGe(prefix: string): boolean {
  const kind = prefixKind(prefix);
  if (kind) return kind === 'inseparable' || kind === 'ambiguous' || kind === 'mostlySeparable';
  for (let at = prefix.length - 2; at > 1; at--) {
    if (prefixKind(prefix.slice(0, at)) && dropsGe(prefix.slice(at))) return true;
  }
  return false;
}

/** Forms of the verbs of the table, bare or behind any prefixes: nahm, teilnahm, teilgenommen, vernommen. */
export function strongForms(word: string, isVerb: IsVerb): VerbForm[] {
  const forms = verbForms();
  const found = forms.of(word).filter(({ lemma }) => isVerb(lemma));
  for (let at = Math.max(2, word.length - forms.longest); at <= word.length - 2; at++) {
    const rest = word.slice(at);
    const whole = forms.of(rest);
    const bare = forms.bareParticiple(rest);
    if (whole.length === 0 && bare.length === 0) continue;
    const prefix = word.slice(0, at);
    if (!prefixShape.test(prefix)) continue;
    const kind = prefixKind(prefix);
    for (const form of whole) {
      const lemma = prefix + form.lemma;
      const wrong = form.form === 'past participle' && kind === 'inseparable' && rest.startsWith('ge');
      if (!wrong && isVerb(lemma)) found.push({ ...form, lemma });
    }
    if (bare.length === 0 || !dropsGe(prefix)) continue;
    for (const base of bare) {
      const lemma = prefix + base;
      if (isVerb(lemma)) found.push({ lemma, form: 'past participle' });
    }
  }
  return found;
}
