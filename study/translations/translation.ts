import type { Language } from '@/corpus/text/span';
import type { Dated } from '../database/record';

/** What a machine made of one sentence. It stays a machine's for ever. */
export interface TranslationDraft {
  readonly articleId: string;
  /** The sentence as it stands in the article. */
  readonly source: string;
  readonly to: Language;
  readonly text: string;
  readonly provider: string;
}

export interface Translation extends TranslationDraft, Dated {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}
