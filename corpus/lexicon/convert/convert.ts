import { packEnglish } from '../files/english-rows';
import { inTableOrder, writeTable } from '../files/front-coded';
import { packRenderings } from '../files/glosses';
import { writePayloads } from '../files/payload-table';
import { cutShards } from '../files/shards';
import { packFacts } from '../files/word-facts';
import { packForms } from '../files/word-index';
import { collect } from './collect';
import { EnglishIndex } from './english-entries';
import { englishWords, withoutRare } from './english-words';
import { entriesOf } from './entries';
import { factsOf } from './facts';
import { phraseWordsOf } from './phrase-words';
import { rankPlaces } from './ranking';
import { renderingsOf } from './renderings';

/** The files of the lexicon by name, not compressed. */
export type LexiconFiles = ReadonlyMap<string, Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const numbers = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));

function addShards(
  files: Map<string, Uint8Array>,
  prefix: string,
  words: readonly string[],
  entriesOfWord: (word: string) => unknown,
): void {
  const shards = cutShards(words, entriesOfWord);
  for (const [at, { text }] of shards.entries()) files.set(`${prefix}entries-${at}`, bytesOf(text));
  files.set(`${prefix}shards`, bytesOf(JSON.stringify(shards.map(({ first }) => first))));
}

/**
 * Turns the text of Ding's dictionary into the files that the lexicon reads: `lemmas` and `forms` (the index), `glosses` and
 * `english` (the gloss table), `entries-N` (the shards) and `shards` (JSON: the first lemma of each), and the same from English as
 * `english-entries-N` and `english-shards`.
 */
export function convert(source: string): LexiconFiles {
  const collected = collect(source);
  const lemmas = inTableOrder(collected.words.keys());
  const numberOfLemma = numbers(lemmas);
  const placesOf = (lemma: string) => collected.words.get(lemma) ?? [];
  const facts = factsOf(collected);
  const files = new Map<string, Uint8Array>();
  files.set(
    'lemmas',
    writeTable(lemmas, (lemma) => packFacts(facts(lemma, placesOf(lemma)))),
  );

  const forms = inTableOrder(collected.forms.keys());
  const formsOf = (form: string) =>
    (collected.forms.get(form) ?? []).filter(({ lemma }) => numberOfLemma.has(lemma));
  files.set(
    'forms',
    writeTable(forms, (form) => packForms(formsOf(form), (lemma) => numberOfLemma.get(lemma) ?? 0)),
  );

  const renderings = withoutRare(
    lemmas.map((lemma) => renderingsOf(placesOf(lemma), collected.mentions.lines(lemma))),
  );
  const english = englishWords(renderings);
  const numberOfEnglish = numbers(english);
  files.set(
    'english',
    writeTable(english, () => []),
  );
  files.set(
    'glosses',
    writePayloads(renderings.map((all) => packRenderings(all, (word) => numberOfEnglish.get(word)))),
  );

  const index = new EnglishIndex();
  const inPhrases = phraseWordsOf(collected);
  addShards(files, '', inTableOrder([...lemmas, ...inPhrases.keys()]), (word) => {
    const ranked = rankPlaces(inPhrases.get(word) ?? placesOf(word), collected.mentions.meetingsOf(word));
    if (!inPhrases.has(word)) index.addRanked(ranked);
    return entriesOf(ranked);
  });
  for (const told of collected.told) index.addTold(told);
  addShards(files, 'english-', inTableOrder(index.words()), (word) =>
    index.entriesOf(word).map((entry) => packEnglish(entry, word)),
  );
  return files;
}
