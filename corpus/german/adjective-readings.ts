import type { WordIndex } from '@/corpus/lexicon/lexicon';
import {
  adjectiveEndings,
  degreeEndings,
  looksLikeDegree,
  makesAdjectives,
  noDegrees,
  stemChanges,
} from './adjective-endings.de';
import { factsAs } from './compound-candidate';
import { knownVerbs } from './known-verbs';
import type { Reading } from './reading';
import { wordSet } from './word-table';

const noDegree = wordSet(noDegrees);

/** The last umlaut of a word taken back: größ, Häus. */
export const withoutUmlaut = (word: string): string =>
  word.replace(
    /äu(?=[^äöü]*$)|[äöü](?=[^äöü]*$)/u,
    (vowel) => ({ ä: 'a', ö: 'o', ü: 'u', äu: 'au' })[vowel] ?? vowel,
  );

const bases = (stem: string): string[] =>
  stemChanges.flatMap(([changed, base]) => (changed.test(stem) ? [stem.replace(changed, base)] : []));

function positives(stem: string, index: WordIndex): string[] {
  return [...new Set(bases(stem))].filter((base) => base.length > 1 && factsAs(index, base, 'adjective'));
}

function degrees(stem: string, index: WordIndex): Reading[] {
  return degreeEndings.flatMap(([ending, reason, cost]) => {
    if (!ending.test(stem)) return [];
    const base = stem.replace(ending, '');
    return [...new Set([base, withoutUmlaut(base)])]
      .flatMap((form) => positives(form, index))
      .map((lemma): Reading => ({ lemma, pos: 'adjective', reasons: [reason], cost }));
  });
}

function participles(stem: string, index: WordIndex): Reading[] {
  if (!/(?:t|n|d)$/u.test(stem)) return [];
  return knownVerbs(stem, index)
    .filter(({ form }) => form === 'past participle' || form === 'present participle')
    .slice(0, 1)
    .map(({ form }): Reading => ({ lemma: stem, pos: 'adjective', reasons: [form], cost: 0.8 }));
}

/** Whether a word in small letters is a degree of another, though listed for itself, too: "größte", "später". */
export function isDegree(word: string, index: WordIndex): boolean {
  const stem = word.replace(/e$/u, '');
  if (!looksLikeDegree.test(word) || noDegree.has(stem)) return false;
  return degreesListed(stem, index).length > 0 || degrees(stem, index).length > 0;
}

const positiveCost = (lemma: string, stem: string, index: WordIndex): number =>
  (lemma === stem ? 0 : 0.2) + (isDegree(lemma, index) ? 0.7 : 0);

const derived = (word: string): Reading[] =>
  adjectiveEndings
    .filter((ending) => ending !== '' && word.endsWith(ending))
    .flatMap((ending) => {
      const stem = word.slice(0, -ending.length);
      if (!makesAdjectives.test(stem)) return [];
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
    .map(
      ({ lemma, kind }): Reading => ({
        lemma: shorter(lemma, index),
        pos: 'adjective',
        reasons: [kind],
        cost: 0.3,
      }),
    );
  const ruled = adjectiveEndings
    .filter((ending) => word.endsWith(ending) && word.length > ending.length + 1)
    .flatMap((ending) => {
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
    });
  const found = [...listed, ...ruled];
  return found.length > 0 ? found : derived(word);
}

const degreesListed = (stem: string, index: WordIndex): Reading[] =>
  [stem, `${stem}en`].flatMap((form) =>
    index
      .forms(form)
      .filter(({ kind }) => kind !== 'plural')
      .map(
        ({ lemma, kind }): Reading => ({
          lemma: shorter(lemma, index),
          pos: 'adjective',
          reasons: [kind],
          cost: 0.3,
        }),
      ),
  );

/** "nächste" is of nah before it is of nahe. */
function shorter(lemma: string, index: WordIndex): string {
  const bare = lemma.replace(/e$/u, '');
  return bare !== lemma && factsAs(index, bare, 'adjective') ? bare : lemma;
}
