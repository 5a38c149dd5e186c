import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article } from '@/corpus/articles/article';
import { bundledArticle, slugs } from '@/corpus/articles/shelf';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { articlePack } from '@/corpus/lexicon/pack/article-pack';
import { openLexicon } from '@/corpus/lexicon/page/open-lexicon';
import { succeed } from '@/corpus/result';
import { countWords } from '@/corpus/vocabulary/count-words';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';

const PACKS = 'public/packs';

function vocabularyOf({ text, sentences, glossary }: Article, index: WordIndex): Vocabulary {
  const german = sentences.de.map(({ start, end }) => text.de.slice(start, end));
  return countWords(german, 0, { analyse: sentenceAnalyser(index), index, glossary });
}

/** Gives each bundled article what its own words need, so that they are looked up without a network from the first visit, and its words counted. */
export async function writePacks(lexiconFolder: string): Promise<void> {
  const lexicon = await openLexicon(async (name) =>
    succeed(gunzipSync(readFileSync(join(lexiconFolder, `${name}.bin`)))),
  );
  if (!lexicon.ok) throw new Error(`The dictionary in ${lexiconFolder} is ${lexicon.failure.kind}.`);
  rmSync(PACKS, { recursive: true, force: true });
  mkdirSync(PACKS, { recursive: true });
  for (const slug of slugs()) {
    const article = bundledArticle(slug);
    const write = (name: string, content: unknown): void =>
      writeFileSync(join(PACKS, `${name}.bin`), gzipSync(JSON.stringify(content)));
    write(slug, await articlePack(article, lexicon.value));
    write(`${slug}.words`, vocabularyOf(article, lexicon.value.index));
  }
}
