import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bundledArticle, slugs } from '@/corpus/articles/shelf';
import { articlePack } from '@/corpus/lexicon/pack/article-pack';
import { openLexicon } from '@/corpus/lexicon/page/open-lexicon';
import { succeed } from '@/corpus/result';

const PACKS = 'public/packs';

/** Gives each bundled article what its own words need, so that they are looked up without a network from the first visit. */
export async function writePacks(lexiconFolder: string): Promise<void> {
  const lexicon = await openLexicon(async (name) =>
    succeed(gunzipSync(readFileSync(join(lexiconFolder, `${name}.bin`)))),
  );
  if (!lexicon.ok) throw new Error(`The dictionary in ${lexiconFolder} is ${lexicon.failure.kind}.`);
  rmSync(PACKS, { recursive: true, force: true });
  mkdirSync(PACKS, { recursive: true });
  for (const slug of slugs()) {
    const pack = await articlePack(bundledArticle(slug), lexicon.value);
    writeFileSync(join(PACKS, `${slug}.bin`), gzipSync(JSON.stringify(pack)));
  }
}
