import { sameCode, type WrongCodes } from './access-code';
import type { Config, Configured } from './config';
import { gather, type TranslationFailure, type Translator } from './translator';
import { type AvailabilityReply, type TranslationReply, translationRequest } from './wire';

/** The HTTP status beside each failure; the reply's body is what counts. */
const STATUS: Readonly<Record<TranslationFailure['kind'], number>> = {
  'not-configured': 503,
  'wrong-code': 403,
  'wrong-key': 502,
  quota: 502,
  busy: 429,
  unavailable: 502,
  timeout: 504,
  offline: 502,
  cancelled: 499,
  refused: 400,
};

export interface Served {
  readonly status: number;
  readonly body: TranslationReply;
}

export interface ServeDeps {
  readonly translator: (config: Config) => Translator;
  readonly wrongCodes: WrongCodes;
  readonly signal: AbortSignal;
}

/** Whether a learner may be offered machine translation here. */
export const serveAvailability = (config: Configured): AvailabilityReply => ({
  available: config.ok && config.value !== 'off',
});

/**
 * Answers one translation request: all of its texts or none. `busy` is also the answer after too many wrong
 * codes. No reply holds anything of the key, of the code or of the provider's messages.
 */
export async function serveTranslation(body: unknown, config: Configured, deps: ServeDeps): Promise<Served> {
  if (!config.ok || config.value === 'off') return failed('not-configured');
  const request = translationRequest.safeParse(body);
  if (!request.success) return failed('refused');
  const { code, texts, from, to, context } = request.data;
  if (deps.wrongCodes.tooMany()) return failed('busy');
  if (!sameCode(code, config.value.code)) {
    deps.wrongCodes.add();
    return failed('wrong-code');
  }
  const asked = { from, to, signal: deps.signal, ...(context && { context }) };
  const { translated, failure } = await gather(deps.translator(config.value).translate(texts, asked));
  if (failure) return failed(failure.kind);
  return { status: 200, body: { translations: translated.map(({ text }) => text) } };
}

const failed = (kind: TranslationFailure['kind']): Served => ({
  status: STATUS[kind],
  body: { failure: kind },
});
