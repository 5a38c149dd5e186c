import type { Result } from '../result';
import type { Language } from '../text/span';

export const TRANSLATION_FAILURES = [
  /** This installation has no translator. */
  'not-configured',
  /** The access code of this installation was wrong. */
  'wrong-code',
  /** The provider does not accept the installation's key. */
  'wrong-key',
  /** The provider's allowance of this period is used up. */
  'quota',
  /** Too many requests: later it may work. */
  'busy',
  /** There is an answer, but the service behind it is down. */
  'unavailable',
  /** No answer within the deadline. */
  'timeout',
  /** No connection. */
  'offline',
  /** The caller's signal was raised. */
  'cancelled',
  /** Anything else: asking the same again will not help. */
  'refused',
] as const;

export interface TranslationFailure {
  readonly kind: (typeof TRANSLATION_FAILURES)[number];
}

export type Provider = 'deepl';

/** One sentence in the other language; `index` is its place among the sentences asked for. */
interface Translated {
  readonly index: number;
  readonly text: string;
  readonly provider: Provider;
}

export interface TranslationRequest {
  readonly from: Language;
  readonly to: Language;
  /** Text which stands around the sentences: it guides the translation and is not translated itself. */
  readonly context?: string;
  readonly signal: AbortSignal;
}

export type TranslationStream = AsyncIterable<Result<Translated, TranslationFailure>>;

export interface Translator {
  /**
   * Translates sentences and yields them in order, as they come. A failure is the last value of the stream:
   * what was yielded before it holds, and the rest can be asked for again from there. The stream never throws.
   */
  translate(sentences: readonly string[], request: TranslationRequest): TranslationStream;
}

/** What came of a stream: the sentences that were translated and, if it broke off, why. */
export interface Gathered {
  readonly translated: readonly Translated[];
  readonly failure?: TranslationFailure;
}

/** Reads a stream to its end. */
export async function gather(stream: TranslationStream): Promise<Gathered> {
  const translated: Translated[] = [];
  for await (const result of stream) {
    if (!result.ok) return { translated, failure: result.failure };
    translated.push(result.value);
  }
  return { translated };
}
