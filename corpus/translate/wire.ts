import '@/corpus/strict-zod';
import { z } from 'zod';
import { TRANSLATION_FAILURES } from './translator';

/** What one request to our own route may hold; characters are UTF-16 code units. */
export const REQUEST_LIMITS = {
  texts: 50,
  characters: 30_000,
  text: 5_000,
  context: 5_000,
  code: 200,
} as const;

const language = z.enum(['de', 'en']);

/** What the browser sends to our own route. */
export const translationRequest = z
  .object({
    code: z.string().max(REQUEST_LIMITS.code),
    from: language,
    to: language,
    texts: z.array(z.string().min(1).max(REQUEST_LIMITS.text)).min(1).max(REQUEST_LIMITS.texts),
    context: z.string().max(REQUEST_LIMITS.context).optional(),
  })
  .refine(({ from, to }) => from !== to)
  .refine(({ texts }) => texts.reduce((sum, text) => sum + text.length, 0) <= REQUEST_LIMITS.characters);

/** What our own route answers: every text, in order, or why there is none. */
export const translationReply = z.union([
  z.object({ translations: z.array(z.string()) }),
  z.object({ failure: z.enum(TRANSLATION_FAILURES) }),
]);
export type TranslationReply = z.infer<typeof translationReply>;

/** Whether this installation translates. */
export interface AvailabilityReply {
  readonly available: boolean;
}
