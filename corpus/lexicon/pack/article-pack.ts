import { linkBead } from '@/corpus/align/links/link-bead';
import { lexiconMeanings } from '@/corpus/align/links/word-meanings';
import type { Article } from '@/corpus/articles/article';
import type { Language, Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';
import type { Lexicon } from '../lexicon';
import { englishWord } from '../look-up/english-word';
import { germanWord } from '../look-up/german-word';
import { sentenceAnalyser } from '../look-up/sentence-analyser';
import type { Pack } from './pack';
import { record } from './record';

const wordsOf = (text: string, sentence: Span): Span[] =>
  tokenise(text, sentence).filter(({ kind }) => kind === 'word');

/** Packs what the words of an article need, by looking every one of them up and linking every bead. */
export async function articlePack({ text, sentences, beads }: Article, lexicon: Lexicon): Promise<Pack> {
  const { lexicon: heard, pack } = record(lexicon);
  const analyse = sentenceAnalyser(heard.index);
  const glosses = await heard.glosses();
  const meanings = glosses.ok && lexiconMeanings({ index: heard.index, glosses: glosses.value });
  for (const bead of beads) {
    const side = (language: Language) => ({
      text: text[language],
      sentences: sentences[language].slice(...bead[language]),
    });
    for (const span of side('de').sentences) {
      const sentence = text.de.slice(span.start, span.end);
      for (const { start } of wordsOf(text.de, span))
        await germanWord({ sentence, offset: start - span.start, english: '' }, heard, analyse);
    }
    for (const span of side('en').sentences)
      for (const { start, end } of wordsOf(text.en, span))
        await englishWord({ surface: text.en.slice(start, end), german: [] }, heard, analyse);
    if (meanings) linkBead(side('de'), side('en'), { index: heard.index, meanings });
  }
  return pack();
}
