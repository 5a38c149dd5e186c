import { type Remote, releaseProxy, wrap } from 'comlink';
import type { LexiconFailure } from '@/corpus/lexicon/lexicon';
import type { GermanWord } from '@/corpus/lexicon/look-up/german-word';
import { fail, type Result } from '@/corpus/result';
import type { LanguageWorker } from './language.worker';

export type WordFailure = LexiconFailure | { readonly kind: 'no-word' } | { readonly kind: 'failed' };

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<LanguageWorker>;
  /** Never kept, broken when the worker breaks: what was asked of it would wait for ever. */
  readonly broken: Promise<never>;
}

/** What the page asks about German. All of it is worked out in one worker, which the first question starts. */
export class Language {
  #running: Running | undefined;

  #start(): Running {
    if (this.#running) return this.#running;
    const worker = new Worker(new URL('./language.worker.ts', import.meta.url), { type: 'module' });
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', reject);
    });
    // Whoever waits for an answer hears of it; nobody else needs to.
    broken.catch(() => this.stop());
    this.#running = { worker, remote: wrap<LanguageWorker>(worker), broken };
    return this.#running;
  }

  /** Looks up the word at an offset into a sentence. @param slug of a bundled article */
  async germanWord(
    sentence: string,
    offset: number,
    slug: string | undefined,
  ): Promise<Result<GermanWord, WordFailure>> {
    const { remote, broken } = this.#start();
    try {
      return await Promise.race([remote.germanWord(sentence, offset, slug), broken]);
    } catch {
      return fail({ kind: 'failed' });
    }
  }

  /** Ends the worker; the next question starts another. */
  stop(): void {
    this.#running?.remote[releaseProxy]();
    this.#running?.worker.terminate();
    this.#running = undefined;
  }
}
