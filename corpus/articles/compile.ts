import { alignSides } from '@/corpus/align/align-sides';
import type { Bead } from '@/corpus/align/bead';
import { fail, type Result, succeed } from '@/corpus/result';
import { readSide } from '@/corpus/text/read';
import type { Article, GlossaryEntry } from './article';
import { findMentions } from './forms';
import { applyReview, parseReview, type StaleReview } from './review';
import { type ArticleSource, parseAbout, parseGlossary } from './source';

/** What is wrong with the files of a bundled article. */
export type ArticleFault =
  | { readonly kind: 'field'; readonly file: 'article.yaml' | 'glossary.yaml'; readonly where: string; readonly what: string }
  | { readonly kind: 'form-not-found'; readonly lemma: string; readonly form: string }
  | ({ readonly file: 'beads.txt' } & StaleReview);

/** A bundled article with what the pipeline alone would have made of its alignment. */
export interface Compiled {
  readonly article: Article;
  readonly automatic: readonly Bead[];
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const fieldFaults = (file: 'article.yaml' | 'glossary.yaml', issues: readonly Issue[]): ArticleFault[] =>
  issues.map(({ path, message }) => ({ kind: 'field', file, where: path.join('.'), what: message }));

const sideOf = (text: string, language: 'de' | 'en') => ({ text, side: readSide(text, language) });

/** Takes the files of a bundled article through the pipeline. The reviewed alignment is what ships. */
export function compileArticle(source: ArticleSource): Result<Compiled, readonly ArticleFault[]> {
  const about = parseAbout(source.about);
  const glossary = parseGlossary(source.glossary);
  if (!about.success) return fail(fieldFaults('article.yaml', about.error.issues));
  if (!glossary.success) return fail(fieldFaults('glossary.yaml', glossary.error.issues));

  const de = sideOf(source.de, 'de');
  const en = sideOf(source.en, 'en');
  const sentences = (of: typeof de): string[] => of.side.sentences.map(({ start, end }) => of.text.slice(start, end));
  const reviewed = applyReview(parseReview(source.beads), { de: sentences(de), en: sentences(en) });

  const missing = glossary.data.flatMap(({ lemma, forms }) =>
    forms
      .filter((form) => findMentions([form], de.side, de.text).length === 0)
      .map((form): ArticleFault => ({ kind: 'form-not-found', lemma, form })),
  );
  if (!reviewed.ok) {
    return fail([...missing, ...reviewed.failure.map((stale): ArticleFault => ({ file: 'beads.txt', ...stale }))]);
  }
  if (missing.length > 0) return fail(missing);

  const { reviewed: _, ...shown } = about.data;
  return succeed({
    article: {
      ...shown,
      id: source.slug,
      slug: source.slug,
      text: { de: de.text, en: en.text },
      blocks: { de: de.side.blocks, en: en.side.blocks },
      sentences: { de: de.side.sentences, en: en.side.sentences },
      beads: reviewed.value,
      glossary: glossary.data.map(withoutAbsent),
      aside: { de: [], en: [] },
    },
    automatic: alignSides(de, en),
  });
}

type ParsedEntry = { [K in keyof GlossaryEntry]: GlossaryEntry[K] | undefined };

/** zod writes absent fields as undefined; the contract has them absent. */
function withoutAbsent(entry: ParsedEntry): GlossaryEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as GlossaryEntry;
}
