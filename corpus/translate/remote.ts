import { fail, type Result, succeed } from '../result';
import { batchedTranslator } from './batched';
import { withinDeadline } from './deadline';
import type { TranslationFailure, Translator } from './translator';
import { REQUEST_LIMITS, translationReply } from './wire';

const ENDPOINT = '/api/translate';

export interface RemoteOptions {
  readonly fetch: typeof fetch;
  /** The access code that the learner was given. */
  readonly code: string;
  readonly endpoint?: string;
  /** Sentences a request, at most 50. */
  readonly batch?: number;
  /** Milliseconds for each request; more than the server gives the provider, or its reason would come too late. */
  readonly deadline?: number;
}

/** DeepL by way of our own route, for the browser. */
export function remoteTranslator(options: RemoteOptions): Translator {
  const { fetch, code, endpoint = ENDPOINT, batch = 20, deadline = 30_000 } = options;
  // One sentence may be as long as a whole batch: one that is longer stands alone, and alone is refused.
  const limits = { texts: Math.min(batch, REQUEST_LIMITS.texts), characters: REQUEST_LIMITS.text };
  return batchedTranslator('deepl', limits, async (texts, { from, to, context, signal }) => {
    const body = JSON.stringify({
      code,
      from,
      to,
      texts,
      context: context?.slice(0, REQUEST_LIMITS.context),
    });
    const send = async (stop: AbortSignal) => {
      const headers = { 'content-type': 'application/json' };
      return readReply(await fetch(endpoint, { method: 'POST', headers, body, signal: stop }));
    };
    try {
      const answer = await withinDeadline(send, { deadline, signal });
      return answer.ok ? answer.value : answer;
    } catch {
      return fail({ kind: 'offline' });
    }
  });
}

async function readReply(response: Response): Promise<Result<readonly string[], TranslationFailure>> {
  const reply = translationReply.safeParse(parsedJson(await response.text()));
  // Not our own route's words, then: a proxy's before it, or a host's that has no such route.
  if (!reply.success) return fail({ kind: response.status >= 500 ? 'unavailable' : 'refused' });
  return 'failure' in reply.data ? fail({ kind: reply.data.failure }) : succeed(reply.data.translations);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
