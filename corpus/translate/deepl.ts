import { DeepLClient, type SourceLanguageCode, type TargetLanguageCode } from 'deepl-node';
import { z } from 'zod';
import { fail, type Result, succeed } from '../result';
import type { Language } from '../text/span';
import { batchedTranslator } from './batched';
import type { Config } from './config';
import { type Patience, withinDeadline } from './deadline';
import { deeplFailure } from './deepl-failure';
import type { TranslationFailure, Translator } from './translator';

/** DeepL takes 50 texts and 128 KiB a request. */
const LIMITS = { texts: 50, characters: 30_000 };
const DEADLINE = 20_000;

const SOURCE: Readonly<Record<Language, SourceLanguageCode>> = { de: 'de', en: 'en' };
/** DeepL knows no English without a country as a target. */
const TARGET: Readonly<Record<Language, TargetLanguageCode>> = { de: 'de', en: 'en-GB' };

const texts = z.array(z.object({ text: z.string() }));
const usage = z.object({ character: z.object({ count: z.number(), limit: z.number() }) });

/** Characters of this billing period. */
interface Usage {
  readonly used: number;
  readonly limit: number;
}

export interface DeeplTranslator extends Translator {
  usage(): Promise<Result<Usage, TranslationFailure>>;
}

/**
 * DeepL, for the server only: it holds the key. `deadline` counts in milliseconds for each request of at most
 * 50 sentences. deepl-node cannot stop a request: one that is given up ends unheard, and DeepL may bill it.
 */
export function deeplTranslator(
  { key, serverUrl }: Pick<Config, 'key' | 'serverUrl'>,
  { deadline = DEADLINE }: { readonly deadline?: number } = {},
): DeeplTranslator {
  const client = new DeepLClient(key, {
    maxRetries: 0,
    minTimeout: deadline,
    sendPlatformInfo: false,
    ...(serverUrl && { serverUrl }),
  });
  return {
    ...batchedTranslator('deepl', LIMITS, async (batch, { from, to, context, signal }) => {
      // Every text is one sentence already.
      const options = { splitSentences: 'off' as const, ...(context && { context }) };
      const ask = () => client.translateText([...batch], SOURCE[from], TARGET[to], options);
      const answer = await asked(ask, texts, { deadline, signal });
      return answer.ok ? succeed(answer.value.map(({ text }) => text)) : answer;
    }),
    async usage() {
      const answer = await asked(() => client.getUsage(), usage, { deadline });
      if (!answer.ok) return answer;
      const { count, limit } = answer.value.character;
      return succeed({ used: count, limit });
    },
  };
}

async function asked<T>(
  ask: () => Promise<unknown>,
  shape: z.ZodType<T>,
  patience: Patience,
): Promise<Result<T, TranslationFailure>> {
  try {
    const answer = await withinDeadline(ask, patience);
    if (!answer.ok) return answer;
    const parsed = shape.safeParse(answer.value);
    return parsed.success ? succeed(parsed.data) : fail({ kind: 'refused' });
  } catch (error) {
    return fail(deeplFailure(error));
  }
}
