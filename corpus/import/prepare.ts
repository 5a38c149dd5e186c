import { alignSides } from '@/corpus/align/align-sides';
import type { Bead } from '@/corpus/align/bead';
import type { Translations } from '@/corpus/align/lexicon-partners';
import type { Article, Sides } from '@/corpus/articles/article';
import { type Result, succeed } from '@/corpus/result';
import { type Imported, type ImportFailure, type ImportOptions, importPlain } from './read-plain';

/** A text that is ready to be looked through and saved. */
export interface Prepared extends Imported {
  readonly beads: readonly Bead[];
}

interface PrepareOptions extends ImportOptions {
  /** Of the dictionary, where it is at hand: with it, texts are aligned better. */
  readonly translations?: Translations | undefined;
  /** Told the share that is done, 0…1. */
  readonly onProgress?: (done: number) => void;
}

/** The whole way from pasted texts to an aligned article. Long texts take long: run it off the main thread. */
export function prepare(
  given: Sides<string>,
  { taken, translations, onProgress }: PrepareOptions = {},
): Result<Prepared, ImportFailure> {
  const imported = importPlain(given, taken === undefined ? {} : { taken });
  if (!imported.ok) return imported;
  const { text, sides } = imported.value;
  const beads = alignSides(
    { text: text.de, side: sides.de },
    { text: text.en, side: sides.en },
    { ...(translations && { translations }), ...(onProgress && { onProgress }) },
  );
  return succeed({ ...imported.value, beads });
}

/** Makes an article of a prepared text. @param added ISO 8601 */
export const articleOf = (
  { text, sides, beads, aside }: Prepared,
  { id, title, added }: Pick<Article, 'id' | 'title' | 'added'>,
): Article => ({
  id,
  title,
  added,
  text,
  blocks: { de: sides.de.blocks, en: sides.en.blocks },
  sentences: { de: sides.de.sentences, en: sides.en.sentences },
  beads,
  glossary: [],
  aside,
});
