import { type Conjugated, conjugate, irregularForms } from './conjugate';
import { readStrongVerbs, type StrongVerb } from './principal-parts';
import { otherSharpS } from './sharp-s';
import type { VerbForm } from './verb-form';

/** The forms of the strong and irregular verbs; weak forms and prefixes are found by rule: see `analyseVerb`. */
interface VerbForms {
  /** What a word in small letters is of such a verb; empty where it is none. Old and Swiss spellings count. */
  readonly of: (surface: string) => readonly VerbForm[];
  /** The verbs whose past participle, without its ge-, is this: `kannt` (er-kannt) of kennen. */
  readonly bareParticiple: (surface: string) => readonly string[];
  /** Undefined for a verb that is not in the table. */
  readonly conjugation: (infinitive: string) => Conjugation | undefined;
  /** Length of the longest form in UTF-16 code units. */
  readonly longest: number;
}

export type Conjugation = 'strong' | 'weak' | 'both';

/** Keeps one entry a verb and form; what two of them disagree on is left out. */
function add(index: Map<string, VerbForm[]>, lemma: string, [surface, cell]: Conjugated): void {
  const entries = index.get(surface);
  if (entries === undefined) {
    index.set(surface, [{ lemma, ...cell }]);
    return;
  }
  const at = entries.findIndex((entry) => entry.lemma === lemma && entry.form === cell.form);
  const known = entries[at];
  if (!known) {
    entries.push({ lemma, ...cell });
    return;
  }
  const { person, number } = cell;
  entries[at] = {
    lemma,
    form: cell.form,
    ...(person !== undefined && person === known.person ? { person } : {}),
    ...(number !== undefined && number === known.number ? { number } : {}),
  };
}

/** gekannt → kannt; nothing of begonnen, nor of gewonnen, whose ge- belongs to the verb. */
function withoutGe(participle: string, infinitive: string): string | undefined {
  if (!participle.startsWith('ge')) return undefined;
  return infinitive.startsWith('ge') && !participle.startsWith('geg') ? undefined : participle.slice(2);
}

function build(verbs: readonly StrongVerb[]): VerbForms {
  const index = new Map<string, VerbForm[]>();
  const bare = new Map<string, string[]>();
  const conjugations = new Map<string, Conjugation>();
  const rows = verbs.map((verb) => [verb.infinitive, conjugate(verb)] as const);
  for (const [lemma, forms] of [...rows, ...irregularForms()]) {
    conjugations.set(lemma, 'strong');
    for (const [surface, cell] of forms) {
      for (const spelling of [surface, ...otherSharpS(surface)]) {
        add(index, lemma, [spelling, cell]);
        const rest = cell.form === 'past participle' ? withoutGe(spelling, lemma) : undefined;
        if (rest !== undefined) bare.set(rest, [...(bare.get(rest) ?? []), lemma]);
      }
    }
  }
  for (const verb of verbs) if (verb.alsoWeak) conjugations.set(verb.infinitive, 'both');
  return {
    of: (surface) => index.get(surface) ?? [],
    bareParticiple: (surface) => bare.get(surface) ?? [],
    conjugation: (infinitive) => conjugations.get(infinitive),
    longest: Math.max(...Array.from(index.keys(), (surface) => surface.length)),
  };
}

let built: VerbForms | undefined;

/** The index, built when it is first asked for (about 220 verbs, a few milliseconds). */
export function verbForms(): VerbForms {
  built ??= build(readStrongVerbs());
  return built;
}
