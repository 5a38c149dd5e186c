import type { Article } from '@/corpus/articles/article';
import type { MachineTranslation } from '../machine/machine';
import { sourceOf } from '../machine/machine-texts';

/** What can be asked of a machine for the sentence in hand, and of which German sentences (indices) it has no translation yet. */
export interface SentenceTool {
  readonly does: 'translate' | 'compare' | 'hide';
  readonly missing: readonly number[];
}

/**
 * A sentence without English can be translated. One that a person has translated can be compared with what a machine makes of it,
 * where this installation translates or did so before.
 *
 * @param isCompared whether the comparison is asked for
 */
export function sentenceTool(
  article: Article,
  bead: number,
  { available, texts }: Pick<MachineTranslation, 'available' | 'texts'>,
  isCompared: boolean,
): SentenceTool | undefined {
  const { de, en } = article.beads[bead] ?? { de: [0, 0], en: [0, 0] };
  const sentences = Array.from({ length: de[1] - de[0] }, (_, at) => de[0] + at);
  const missing = sentences.filter((index) => !texts.has(sourceOf(article, index)));
  const isByPerson = en[0] < en[1];
  if (sentences.length === 0) return undefined;
  if (isByPerson && isCompared && missing.length < sentences.length) return { does: 'hide', missing };
  if (missing.length > 0 && !available) return undefined;
  if (isByPerson) return { does: 'compare', missing };
  return missing.length > 0 ? { does: 'translate', missing } : undefined;
}
