import { expect, it } from 'vitest';
import { bundledArticle } from '@/corpus/articles/shelf';
import type { Lexicon } from '@/corpus/lexicon/lexicon';
import { englishWord } from '@/corpus/lexicon/look-up/english-word';
import { germanWord } from '@/corpus/lexicon/look-up/german-word';
import { sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { articlePack } from '@/corpus/lexicon/pack/article-pack';
import { openPack } from '@/corpus/lexicon/pack/open-pack';
import { readPack } from '@/corpus/lexicon/pack/pack';
import { succeed } from '@/corpus/result';
import { tokenise } from '@/corpus/text/tokens';
import { smallIndex } from '../../german/small-lexicon';

const said = { labels: [], notes: [], examples: [] };
const whole: Lexicon = {
  index: smallIndex(),
  glosses: async () => succeed(() => []),
  entries: async (lemma) =>
    succeed([
      { headword: lemma, pos: 'noun', ...said, glosses: [{ text: `${lemma} in English`, labels: [] }] },
    ]),
  english: async (word) =>
    succeed(word === 'bottle' ? [{ headword: 'bottle', labels: [], notes: [], renderings: [] }] : []),
};

it('a pack that was written and read answers for every word of its article as the whole dictionary does', async () => {
  const article = bundledArticle('pfand-gehoert-daneben');
  const written = JSON.stringify(await articlePack(article, whole));
  const pack = readPack(written);
  if (!pack) throw new Error('not read');
  const packed = openPack(pack);
  const analyse = { packed: sentenceAnalyser(packed.index), whole: sentenceAnalyser(whole.index) };
  let words = 0;
  for (const { start, end } of article.sentences.de) {
    const sentence = article.text.de.slice(start, end);
    for (const word of tokenise(sentence, { start: 0, end: sentence.length })) {
      if (word.kind !== 'word') continue;
      words += 1;
      const place = { sentence, offset: word.start, english: 'a bottle' };
      expect(await germanWord(place, packed, analyse.packed)).toEqual(
        await germanWord(place, whole, analyse.whole),
      );
    }
  }
  expect(words).toBeGreaterThan(200);
  const place = { surface: 'bottles', german: ['Die Flaschen sind leer.'] };
  expect(await englishWord(place, packed, analyse.packed)).toEqual(
    await englishWord(place, whole, analyse.whole),
  );
});

it.each([
  ['<html></html>'],
  ['{}'],
  ['{"facts":{"a":{"pos":["adjektiv"]}},"forms":{},"glosses":{},"entries":{}}'],
])('%s is no pack', (json) => {
  expect(readPack(json)).toBeUndefined();
});

it('a word like "constructor" is in no pack that lacks it', async () => {
  const empty = openPack({ facts: {}, forms: {}, glosses: {}, entries: {}, english: {} });
  expect(empty.index.facts('constructor')).toBeUndefined();
  expect(await empty.entries('constructor')).toEqual(succeed([]));
});
