import { ownVocabulary, vocabularyAtHand } from '@/components/language/article-vocabulary';
import type { Language } from '@/components/language/language';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import type { Study } from '@/study/study';
import type { Term } from '@/study/terms/term';
import { termFinder } from '@/study/vocabulary/find-term';
import { type Share, shareOf } from '@/study/vocabulary/share';
import { forgetVocabularies } from '@/study/vocabulary/vocabularies';

/** How hard each article is by its id; `counting` while the words of one are being counted. */
export type Shares = ReadonlyMap<string, Share | 'counting'>;

interface Question {
  readonly entries: readonly ShelfEntry[];
  readonly terms: readonly Term[];
  readonly study: Study;
  readonly language: Pick<Language, 'countWords' | 'vocabulary'>;
  readonly signal: AbortSignal;
  /** Told as often as more is known; an article whose words cannot be counted now is missing. */
  readonly tell: (shares: Shares) => void;
}

/** Works out how hard each article is: of those whose words are counted at once, then of one after the other. */
export async function findShares({ entries, terms, study, language, signal, tell }: Question): Promise<void> {
  const find = termFinder(terms);
  const shares = new Map<string, Share | 'counting'>();
  const put = (id: string, words: Vocabulary | undefined): void => {
    if (words) shares.set(id, shareOf(words, find));
  };
  const own = entries.filter(({ slug }) => slug === undefined);
  for (const { id, slug } of entries) {
    if (signal.aborted) return;
    if (slug === undefined) {
      put(id, await vocabularyAtHand(id, study));
      if (!shares.has(id)) shares.set(id, 'counting');
    } else {
      const words = await language.vocabulary(slug);
      put(id, words.ok ? words.value : undefined);
    }
  }
  if (signal.aborted) return;
  tell(new Map(shares));
  for (const { id } of own.filter((entry) => shares.get(entry.id) === 'counting')) {
    const words = await ownVocabulary(id, study, language);
    if (signal.aborted) return;
    shares.delete(id);
    put(id, words.ok ? words.value : undefined);
    tell(new Map(shares));
  }
  await forgetVocabularies(
    study,
    own.map(({ id }) => id),
  );
}
