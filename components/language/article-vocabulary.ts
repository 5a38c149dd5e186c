import type { Article } from '@/corpus/articles/article';
import type { LexiconFailure } from '@/corpus/lexicon/lexicon';
import { type Result, succeed } from '@/corpus/result';
import { Counts } from '@/corpus/vocabulary/counts';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import { ownArticle } from '@/study/articles/own-article';
import type { NotFound, StorageFailure } from '@/study/database/attempt';
import type { Study } from '@/study/study';
import { storedVocabulary, storeVocabulary } from '@/study/vocabulary/vocabularies';
import type { Language } from './language';

/** Whoever counts the words of sentences. */
type Counter = Pick<Language, 'countWords'>;

export type CountFailure = LexiconFailure | StorageFailure | NotFound | { readonly kind: 'failed' };
type Counted = Promise<Result<Vocabulary, CountFailure>>;

/** Sentences that are counted at a time: others who ask the worker for a word meanwhile wait for no more than these. */
const PART = 25;

/** The dictionary by which words are read here. */
const DICTIONARY = process.env.NEXT_PUBLIC_LEXICON ?? '';

/** What is being counted, for as long as the page lives: who asks for it again waits for the same. */
const underway = new WeakMap<Counter, Map<string, Counted>>();

async function count({ text, sentences, glossary }: Article, language: Counter): Counted {
  const counts = new Counts();
  const german = sentences.de.map(({ start, end }) => text.de.slice(start, end));
  for (let from = 0; from < german.length; from += PART) {
    const part = await language.countWords(german.slice(from, from + PART), from, glossary);
    if (!part.ok) return part;
    counts.addAll(part.value);
  }
  return succeed(counts.vocabulary());
}

async function countAndStore(id: string, study: Study, language: Counter): Counted {
  const article = await ownArticle(study, id);
  if (!article.ok) return article;
  const words = await count(article.value, language);
  // Where there is no room for them they are counted again the next time.
  if (words.ok) await storeVocabulary(study, { id, dictionary: DICTIONARY, words: words.value });
  return words;
}

/** The counted words of an own article, as far as they are at hand. */
export async function vocabularyAtHand(id: string, study: Study): Promise<Vocabulary | undefined> {
  const stored = await storedVocabulary(study, id, DICTIONARY);
  return stored.ok ? stored.value : undefined;
}

/** The counted words of an own article; they are counted, once, where that has not been done. */
export async function ownVocabulary(id: string, study: Study, language: Counter): Counted {
  const stored = await vocabularyAtHand(id, study);
  if (stored) return succeed(stored);
  const counting = underway.get(language) ?? new Map<string, Counted>();
  underway.set(language, counting);
  const counted = counting.get(id) ?? countAndStore(id, study, language);
  counting.set(id, counted);
  try {
    return await counted;
  } finally {
    counting.delete(id);
  }
}
