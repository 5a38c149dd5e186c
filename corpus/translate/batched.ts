import { fail, type Result, succeed } from '../result';
import { type BatchLimits, batches } from './batches';
import type { Provider, TranslationFailure, TranslationRequest, Translator } from './translator';

/** Translates one batch, whole or not at all. */
export type TranslateBatch = (
  texts: readonly string[],
  request: TranslationRequest,
) => Promise<Result<readonly string[], TranslationFailure>>;

/**
 * A translator that asks batch after batch and stops at the first that fails.
 * An answer with too few or too many texts could be laid against the wrong sentences: it counts as `refused`.
 */
export function batchedTranslator(
  provider: Provider,
  limits: BatchLimits,
  translateBatch: TranslateBatch,
): Translator {
  return {
    async *translate(sentences, request) {
      let index = 0;
      for (const batch of batches(sentences, limits)) {
        if (request.signal.aborted) return yield fail({ kind: 'cancelled' });
        const answer = await translateBatch(batch, request);
        if (!answer.ok) return yield answer;
        if (answer.value.length !== batch.length) return yield fail({ kind: 'refused' });
        for (const text of answer.value) yield succeed({ index: index++, text, provider });
      }
    },
  };
}
