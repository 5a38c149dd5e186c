import { articleOf, prepare } from '@/corpus/import/prepare';
import { fail, succeed } from '@/corpus/result';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import { saveArticle } from '@/study/articles/own-article';
import type { Study } from '@/study/study';
import { got } from '../../study/a-study';

/** Counts as a worker does that takes every sentence for one noun: "Satz" with its index for a form. */
export function aCounter() {
  const asked: number[] = [];
  let isOffline = false;
  return {
    /** How many sentences were counted at each time. */
    asked,
    goOffline: (offline: boolean): void => {
      isOffline = offline;
    },
    countWords: async (sentences: readonly string[], from: number) => {
      if (isOffline) return fail({ kind: 'offline' } as const);
      asked.push(sentences.length);
      const words: Vocabulary = sentences.map((_, at) => ({
        lemma: 'Satz',
        pos: 'noun',
        gender: 'm',
        reflexive: false,
        forms: [[`Satz ${from + at}`, 1]],
        sentence: from + at,
      }));
      return succeed(words);
    },
  };
}

/** Saves an article with so many German sentences, its title among them. */
export async function saveSentences(study: Study, id: string, sentences: number): Promise<void> {
  const de = ['Der Titel', Array.from({ length: sentences - 1 }, () => 'Hier steht etwas.').join(' ')].join(
    '\n\n',
  );
  const title = { de: id, en: '' };
  got(await saveArticle(study, articleOf(got(prepare({ de, en: '' })), { id, added: '2026-03-09', title })));
}
