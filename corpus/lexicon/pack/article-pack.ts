import type { Article } from '@/corpus/articles/article';
import { tokenise } from '@/corpus/text/tokens';
import type { Lexicon } from '../lexicon';
import { germanWord } from '../look-up/german-word';
import type { Pack } from './pack';
import { record } from './record';

/** Packs what the words of an article need, by looking every one of them up. */
export async function articlePack({ text, sentences }: Article, lexicon: Lexicon): Promise<Pack> {
  const { lexicon: heard, pack } = record(lexicon);
  for (const { start, end } of sentences.de) {
    const sentence = text.de.slice(start, end);
    const words = tokenise(sentence, { start: 0, end: sentence.length }).filter(
      ({ kind }) => kind === 'word',
    );
    for (const word of words) await germanWord(sentence, word.start, heard);
  }
  return pack();
}
