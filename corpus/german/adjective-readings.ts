import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { analyseVerb } from './analyse-verb';
import { factsAs } from './compound-candidate';
import type { Reading, Reason } from './reading';

const DEGREE = /(?:ere?|[sßz]te?)$/u;
const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'] as const;

/** What may have happened to an adjective before its ending: hoh- (hoch), müd- (müde), dunkl- (dunkel), teur- (teuer). */
const STEM_CHANGES: readonly (readonly [changed: RegExp, base: string])[] = [
  [/$/u, ''],
  [/$/u, 'e'],
  [/^hoh$/u, 'hoch'],
  [/(?<=[^aeiouäöü])l$/u, 'el'],
  [/(?<=[ue])r$/u, 'er'],
  [/(?<=[bdgt])r$/u, 'er'],
];

/** The degrees: what is taken off, and whether the vowel may have been umlauted. */
const DEGREES: readonly (readonly [ending: RegExp, reason: Reason, cost: number])[] = [
  [/er$/u, 'comparative', 0.6],
  [/e?st$/u, 'superlative', 0.6],
  [/(?<=[sßz])t$/u, 'superlative', 0.6],
];

/** The last umlaut of a word taken back: größ, Häus. */
export const withoutUmlaut = (word: string): string =>
  word.replace(
    /äu(?=[^äöü]*$)|[äöü](?=[^äöü]*$)/u,
    (vowel) => ({ ä: 'a', ö: 'o', ü: 'u', äu: 'au' })[vowel] ?? vowel,
  );

const bases = (stem: string): string[] =>
  STEM_CHANGES.flatMap(([changed, base]) => (changed.test(stem) ? [stem.replace(changed, base)] : []));

function positives(stem: string, index: WordIndex): string[] {
  return [...new Set(bases(stem))].filter((base) => base.length > 1 && factsAs(index, base, 'adjective'));
}

function degrees(stem: string, index: WordIndex): Reading[] {
  return DEGREES.flatMap(([ending, reason, cost]) => {
    if (!ending.test(stem)) return [];
    const base = stem.replace(ending, '');
    return [...new Set([base, withoutUmlaut(base)])]
      .flatMap((form) => positives(form, index))
      .map((lemma): Reading => ({ lemma, pos: 'adjective', reasons: [reason], cost }));
  });
}

function participles(stem: string, index: WordIndex): Reading[] {
  if (!/(?:t|n|d)$/u.test(stem)) return [];
  return analyseVerb(stem, (verb) => factsAs(index, verb, 'verb') !== undefined)
    .filter(({ form }) => form === 'past participle' || form === 'present participle')
    .slice(0, 1)
    .map(({ form }): Reading => ({ lemma: stem, pos: 'adjective', reasons: [form], cost: 0.8 }));
}

/** "größte" and "besser" are listed for themselves too, but are degrees of groß and gut; lecker is none of leck. */
function positiveCost(lemma: string, stem: string, index: WordIndex): number {
  const lines = index.facts(lemma)?.lines ?? 0;
  const isDegree =
    DEGREE.test(lemma) &&
    [...degreesListed(lemma, index), ...degrees(lemma.replace(/e$/u, ''), index)].some(
      (base) => (index.facts(base.lemma)?.lines ?? 0) > lines,
    );
  return (lemma === stem ? 0 : 0.2) + (isDegree ? 0.7 : 0);
}

/** Endings that make adjectives: a word with one of these and an adjective's ending is read so though no dictionary has it. */
const MAKES_ADJECTIVES = /(?:isch|ig|lich|los|bar|haft|sam|ell|iv|iert|fach|förmig|mäßig)$/u;

const derived = (word: string): Reading[] =>
  ENDINGS.filter((ending) => ending !== '' && word.endsWith(ending)).flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    if (!MAKES_ADJECTIVES.test(stem)) return [];
    return [{ lemma: stem, pos: 'adjective' as const, reasons: ['adjective ending' as const], cost: 1.5 }];
  });

/**
 * Readings of a word as an adjective, its participles among them: their lemma is the participle, as Universal
 * Dependencies has it (erlaubt for "erlaubte").
 *
 * @param word in small letters
 */
export function adjectiveReadings(word: string, index: WordIndex): Reading[] {
  const listed = index
    .forms(word)
    .filter(({ kind }) => kind !== 'plural')
    .map(({ lemma, kind }): Reading => ({ lemma, pos: 'adjective', reasons: [kind], cost: 0.3 }));
  const ruled = ENDINGS.filter((ending) => word.endsWith(ending) && word.length > ending.length + 1).flatMap(
    (ending) => {
      const stem = word.slice(0, word.length - ending.length);
      const found = [
        ...positives(stem, index).map(
          (lemma): Reading => ({
            lemma,
            pos: 'adjective',
            reasons: [],
            cost: positiveCost(lemma, stem, index),
          }),
        ),
        ...degrees(stem, index),
        ...participles(stem, index),
        ...(ending === '' ? [] : degreesListed(stem, index)),
      ];
      if (ending === '')
        return found.map((reading) =>
          reading.reasons.length > 0 ? reading : { ...reading, reasons: ['listed' as const] },
        );
      return found.map((reading) => ({
        ...reading,
        reasons: ['adjective ending' as const, ...reading.reasons],
        cost: reading.cost + 0.1,
      }));
    },
  );
  const found = [...listed, ...ruled];
  return found.length > 0 ? found : derived(word);
}

const degreesListed = (stem: string, index: WordIndex): Reading[] =>
  [stem, `${stem}en`].flatMap((form) =>
    index
      .forms(form)
      .filter(({ kind }) => kind !== 'plural')
      .map(({ lemma, kind }): Reading => ({ lemma, pos: 'adjective', reasons: [kind], cost: 0.3 })),
  );
