import { linkBead } from '@/corpus/align/links/link-bead';
import { lexiconMeanings } from '@/corpus/align/links/word-meanings';
import type { Article } from '@/corpus/articles/article';
import { tokenise } from '@/corpus/text/tokens';
import type { Lexicon } from '../lexicon';
import { germanWord } from '../look-up/german-word';
import type { Pack } from './pack';
import { record } from './record';

/** Packs what the words of an article need, by looking every one of them up and linking every bead. */
export async function articlePack({ text, sentences, beads }: Article, lexicon: Lexicon): Promise<Pack> {
  const { lexicon: heard, pack } = record(lexicon);
  for (const { start, end } of sentences.de) {
    const sentence = text.de.slice(start, end);
    const words = tokenise(sentence, { start: 0, end: sentence.length }).filter(
      ({ kind }) => kind === 'word',
    );
    for (const word of words) await germanWord(sentence, word.start, heard);
  }
  const glosses = await heard.glosses();
  if (glosses.ok) {
    const known = {
      index: heard.index,
      meanings: lexiconMeanings({ index: heard.index, glosses: glosses.value }),
    };
    for (const { de, en } of beads) {
      const side = (language: 'de' | 'en', [from, to]: readonly [number, number]) => ({
        text: text[language],
        sentences: sentences[language].slice(from, to),
      });
      linkBead(side('de', de), side('en', en), known);
    }
  }
  return pack();
}
