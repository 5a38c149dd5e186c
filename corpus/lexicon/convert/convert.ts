import { inTableOrder, writeTable } from '../files/front-coded';
import { packRenderings } from '../files/glosses';
import { cutShards } from '../files/shards';
import { packFacts } from '../files/word-facts';
import { packForms } from '../files/word-index';
import { collect } from './collect';
import { entriesOf } from './entries';
import { factsOf } from './facts';
import { renderingsOf } from './renderings';

/** The files of the lexicon by name, not compressed. */
export type LexiconFiles = ReadonlyMap<string, Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const numbers = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));

/**
 * Turns the text of Ding's dictionary into the files that the lexicon reads: `lemmas` and `forms` (the index), `glosses` and
 * `english` (the gloss table), `entries-N` (the shards) and `shards` (JSON: the first lemma of each).
 */
export function convert(source: string): LexiconFiles {
  const collected = collect(source);
  const lemmas = inTableOrder(collected.words.keys());
  const numberOfLemma = numbers(lemmas);
  const listed = (lemma: string) => collected.words.get(lemma) ?? { heads: [] };
  const facts = factsOf(collected);
  const files = new Map<string, Uint8Array>();
  files.set(
    'lemmas',
    writeTable(lemmas, (lemma) => packFacts(facts(lemma, listed(lemma)))),
  );

  const forms = inTableOrder(collected.forms.keys());
  const formsOf = (form: string) =>
    (collected.forms.get(form) ?? []).filter(({ lemma }) => numberOfLemma.has(lemma));
  files.set(
    'forms',
    writeTable(forms, (form) => packForms(formsOf(form), (lemma) => numberOfLemma.get(lemma) ?? 0)),
  );

  const renderings = new Map(lemmas.map((lemma) => [lemma, renderingsOf(collected, listed(lemma))]));
  const english = inTableOrder(
    new Set([...renderings.values()].flatMap((all) => all.map(({ word }) => word))),
  );
  const numberOfEnglish = numbers(english);
  files.set(
    'english',
    writeTable(english, () => []),
  );
  files.set(
    'glosses',
    writeTable(lemmas, (lemma) =>
      packRenderings(renderings.get(lemma) ?? [], (word) => numberOfEnglish.get(word)),
    ),
  );

  const shards = cutShards(lemmas, (lemma) => entriesOf(collected, lemma, listed(lemma)));
  for (const [at, { json }] of shards.entries()) files.set(`entries-${at}`, bytesOf(json));
  files.set('shards', bytesOf(JSON.stringify(shards.map(({ first }) => first))));
  return files;
}
