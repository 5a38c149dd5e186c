import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { BeadSide, SpanLink } from '@/corpus/align/links/link-bead';
import type { GlossaryEntry, Sides } from '@/corpus/articles/article';
import type { LexiconFailure } from '@/corpus/lexicon/lexicon';
import type { EnglishPlace, EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import type { GermanWord, Sense, WordPlace } from '@/corpus/lexicon/look-up/german-word';
import type { PlacedEnglish } from '@/corpus/lexicon/look-up/placed-english';
import type { PlacedLemma } from '@/corpus/lexicon/look-up/placed-lemmas';
import type { KeepFailure, Kept } from '@/corpus/lexicon/page/keep-all';
import { once } from '@/corpus/lexicon/page/once';
import { fail, type Result, succeed } from '@/corpus/result';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import type { LanguageWorker } from './language.worker';

/** The worker could not be started, or broke. */
interface BrokenWorker {
  readonly kind: 'failed';
}
export type WordFailure = LexiconFailure | { readonly kind: 'no-word' } | BrokenWorker;
export type DictionaryFailure = KeepFailure | BrokenWorker;

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<LanguageWorker>;
  /** Never kept, broken when the worker breaks: what was asked of it would wait for ever. */
  readonly broken: Promise<never>;
}

/** A question about a place in a text. */
interface Asked<P> {
  readonly place: P;
  /** Of a bundled article. */
  readonly slug: string | undefined;
}

/** So many answers of a kind. */
const REMEMBERED = 64;

/** What the page asks about the two languages. All of it is worked out in one worker, which the first question starts. */
export class Language {
  #running: Running | undefined;
  readonly #germanWords = this.#remembering((remote, { place, slug }: Asked<WordPlace>) =>
    remote.germanWord(place, slug),
  );
  readonly #englishWords = this.#remembering((remote, { place, slug }: Asked<EnglishPlace>) =>
    remote.englishWord(place, slug),
  );
  readonly #links = this.#remembering((remote, { place, slug }: Asked<Sides<BeadSide>>) =>
    remote.links(place.de, place.en, slug),
  );

  /** Asks the worker once, and for a while gives the same answer again: what is asked ahead is asked again by the press. */
  #remembering<K, T, F>(question: (remote: Remote<LanguageWorker>, key: K) => Promise<Result<T, F>>) {
    return once<K, T, F | BrokenWorker>(
      (key) => this.#ask((remote) => question(remote, key)),
      REMEMBERED,
      (key) => JSON.stringify(key),
    );
  }

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

  async #ask<T, F>(
    question: (remote: Remote<LanguageWorker>) => Promise<Result<T, F>>,
  ): Promise<Result<T, F | BrokenWorker>> {
    try {
      const { remote, broken } = this.#start();
      return await Promise.race([question(remote), broken]);
    } catch {
      return fail({ kind: 'failed' });
    }
  }

  /** Gets ready to look words up. @param slug of a bundled article */
  warm(slug: string | undefined): Promise<Result<undefined, BrokenWorker>> {
    return this.#ask(async (remote) => {
      await remote.warm(slug);
      return succeed(undefined);
    });
  }

  /** Looks up a German word where it stands. @param slug of a bundled article */
  germanWord(place: WordPlace, slug: string | undefined): Promise<Result<GermanWord, WordFailure>> {
    return this.#germanWords({ place, slug });
  }

  /** Looks up an English word where it stands. @param slug of a bundled article */
  englishWord(
    place: EnglishPlace,
    slug: string | undefined,
  ): Promise<Result<readonly EnglishSense[], LexiconFailure | BrokenWorker>> {
    return this.#englishWords({ place, slug });
  }

  /** What the words of English sentences may be forms of, for each sentence those of its words. */
  englishReadings(
    sentences: readonly string[],
  ): Promise<Result<readonly (readonly PlacedEnglish[])[], BrokenWorker>> {
    return this.#ask((remote) => remote.englishReadings(sentences));
  }

  /** The lemmas of German sentences, for each of them those of its words. @param slug of a bundled article */
  lemmas(
    sentences: readonly string[],
    slug: string | undefined,
  ): Promise<Result<readonly (readonly PlacedLemma[])[], LexiconFailure | BrokenWorker>> {
    return this.#ask((remote) => remote.lemmas(sentences, slug));
  }

  /** Counts the words to learn in sentences of an own article, the first of which has this index in it. */
  countWords(
    sentences: readonly string[],
    from: number,
    glossary: readonly GlossaryEntry[],
  ): Promise<Result<Vocabulary, LexiconFailure | BrokenWorker>> {
    return this.#ask((remote) => remote.countWords(sentences, from, glossary));
  }

  /** The counted words of a bundled article. */
  vocabulary(slug: string): Promise<Result<Vocabulary, LexiconFailure | BrokenWorker>> {
    return this.#ask((remote) => remote.vocabulary(slug));
  }

  /** In which sense the dictionary takes each of these words; undefined for what it does not have. @param slug of a bundled article */
  senses(
    places: readonly WordPlace[],
    slug: string | undefined,
  ): Promise<Result<readonly (Sense | undefined)[], LexiconFailure | BrokenWorker>> {
    return this.#ask((remote) => remote.senses(places, slug));
  }

  /** Which words of a bead translate each other. @param slug of a bundled article */
  links(
    place: Sides<BeadSide>,
    slug: string | undefined,
  ): Promise<Result<readonly SpanLink[], LexiconFailure | BrokenWorker>> {
    return this.#links({ place, slug });
  }

  /** How much of the dictionary is on this device. */
  kept(): Promise<Result<Kept, DictionaryFailure>> {
    return this.#ask((remote) => remote.kept());
  }

  /** Keeps all of the dictionary on this device; goes on where it was stopped. */
  keep(onProgress: (kept: Kept) => void): Promise<Result<Kept, DictionaryFailure>> {
    return this.#ask((remote) => remote.keep(proxy(onProgress)));
  }

  async stopKeeping(): Promise<void> {
    await this.#running?.remote.stopKeeping();
  }

  /** Takes the dictionary off this device. */
  forget(): Promise<Result<undefined, BrokenWorker>> {
    return this.#ask(async (remote) => {
      await remote.forget();
      return succeed(undefined);
    });
  }

  /** Ends the worker; the next question starts another. */
  stop(): void {
    this.#running?.remote[releaseProxy]();
    this.#running?.worker.terminate();
    this.#running = undefined;
  }
}
