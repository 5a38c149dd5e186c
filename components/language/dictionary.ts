import { lexiconMeanings, type WordMeanings } from '@/corpus/align/links/word-meanings';
import type { Lexicon, LexiconFailure } from '@/corpus/lexicon/lexicon';
import { type SentenceAnalyser, sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { fetchPack } from '@/corpus/lexicon/pack/fetch-pack';
import { once } from '@/corpus/lexicon/page/once';
import { openLexicon } from '@/corpus/lexicon/page/open-lexicon';
import { type FilesAt, fileReader } from '@/corpus/lexicon/page/stored-files';
import { type Result, succeed } from '@/corpus/result';

/** A dictionary that is open, with what is worked out from it and remembered for as long as it is. */
interface OpenDictionary {
  readonly lexicon: Lexicon;
  readonly analyse: SentenceAnalyser;
  readonly meanings: () => Promise<Result<WordMeanings, LexiconFailure>>;
}

type Opened = Promise<Result<OpenDictionary, LexiconFailure>>;

function withMemory(lexicon: Lexicon): OpenDictionary {
  const meanings = once(async (_: 'all') => {
    const glosses = await lexicon.glosses();
    return glosses.ok ? succeed(lexiconMeanings({ index: lexicon.index, glosses: glosses.value })) : glosses;
  }, 1);
  return { lexicon, analyse: sentenceAnalyser(lexicon.index), meanings: () => meanings('all') };
}

async function opened(lexicon: Promise<Result<Lexicon, LexiconFailure>>): Opened {
  const result = await lexicon;
  return result.ok ? succeed(withMemory(result.value)) : result;
}

/**
 * Opens dictionaries and keeps them open: the whole one, or what a bundled article brought along. The article's own answers for
 * its words just as the whole one does, and needs no network.
 */
export function dictionaries(at: FilesAt): (slug?: string) => Opened {
  const whole = once((_: 'whole') => opened(openLexicon(fileReader(at))), 1);
  const packed = once((slug: string) => opened(fetchPack(at, slug)), 3);
  return (slug) => (slug === undefined ? whole('whole') : packed(slug));
}
