import { Dexie, liveQuery } from 'dexie';

/** Who is told: the answer, whenever there is a new one, or what kept the question from being answered at all. */
export interface Watcher<T> {
  readonly answer: (answer: T) => void;
  readonly broken: (defect: unknown) => void;
}

/**
 * Asks, and asks anew whenever the data behind the answer change, in this tab or another.
 *
 * @returns how to stop
 */
export function watch<T>(ask: () => PromiseLike<T>, { answer, broken }: Watcher<T>): () => void {
  if (!Dexie.dependencies.indexedDB) {
    // Where the browser has no IndexedDB a live query never runs at all; asked directly, the study says what is wrong.
    let isWatched = true;
    ask().then(
      (given) => isWatched && answer(given),
      (defect: unknown) => isWatched && broken(defect),
    );
    return () => {
      isWatched = false;
    };
  }
  const subscription = liveQuery(async () => ask()).subscribe(answer, broken);
  return () => subscription.unsubscribe();
}
