import { strongVerbs } from './strong-verbs.de';

/** A verb that does not conjugate by the weak endings; where there are variants, the usual one comes first. */
export interface StrongVerb {
  readonly infinitive: string;
  /** Third person singular present; empty where it is regular. */
  readonly present: readonly string[];
  /** The present is an old preterite: ich kann, er kann. */
  readonly preteritePresent: boolean;
  /** First person singular. */
  readonly preterite: readonly string[];
  /** First person singular of the subjunctive II. */
  readonly subjunctive: readonly string[];
  readonly participle: readonly string[];
  readonly auxiliary: 'haben' | 'sein' | 'either';
  /** It is conjugated weakly as well. */
  readonly alsoWeak: boolean;
}

const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** gab → gäbe, brachte → brächte, lief → liefe. */
const withUmlaut = (preterite: string): string =>
  preterite
    .replace(/te$|$/u, (ending) => (ending === '' ? 'e' : ending))
    .replace(/([aou])(?!u)([^aeiouäöü]*e)$/u, (_, vowel: string, rest: string) => `${umlauts[vowel]}${rest}`);

function parse(line: string): StrongVerb {
  const [infinitive = '', present = '-', past = '', participle = '', flags = ''] = line.trim().split(/\s+/u);
  const [preterites = '', subjunctives] = past.split(':');
  const preterite = preterites.split('/');
  return {
    infinitive,
    present: present === '-' ? [] : present.replace('=', '').split('/'),
    preteritePresent: present.startsWith('='),
    preterite,
    subjunctive: subjunctives?.split('/') ?? preterite.map(withUmlaut),
    participle: participle.split('/'),
    auxiliary: flags.includes('sh') ? 'either' : flags.includes('s') ? 'sein' : 'haben',
    alsoWeak: flags.includes('w'),
  };
}

/** Reads the table of strong verbs. */
export const readStrongVerbs = (): StrongVerb[] =>
  strongVerbs
    .trim()
    .split('\n')
    .map((line) => parse(line));
