import { fail, type Result, succeed } from '@/corpus/result';
import { readSide } from '@/corpus/text/read';
import type { Side } from '@/corpus/text/shapes';
import type { Language } from '@/corpus/text/span';
import type { Article, GlossaryEntry } from './article';
import type { ArticleFault } from './fault';
import { findMentions } from './forms';
import { applyReview, parseReview } from './review';
import { type ArticleSource, parseAbout, parseGlossary } from './source';

interface ReadText {
  readonly text: string;
  readonly side: Side;
}

const read = (text: string, language: Language): ReadText => ({ text, side: readSide(text, language) });

const sentencesOf = ({ text, side }: ReadText): string[] =>
  side.sentences.map(({ start, end }) => text.slice(start, end));

function glossaryFaults(glossary: readonly GlossaryEntry[], { text, side }: ReadText): ArticleFault[] {
  const keys = glossary.map(({ lemma, pos, gender, reflexive }) => [lemma, pos, gender, reflexive].join());
  const twice = glossary.filter((_, index) => keys.indexOf(keys[index] ?? '') < index);
  return [
    ...twice.map(({ lemma }): ArticleFault => ({ kind: 'twice', lemma })),
    ...glossary.flatMap(({ lemma, forms }) =>
      forms
        .filter((form) => findMentions([form], side, text).length === 0)
        .map((form): ArticleFault => ({ kind: 'form-not-found', lemma, form })),
    ),
  ];
}

/** Takes the files of a bundled article through the pipeline. The reviewed alignment is what ships. */
export function compileArticle(source: ArticleSource): Result<Article, readonly ArticleFault[]> {
  const about = parseAbout(source.about);
  const glossary = parseGlossary(source.glossary);
  const de = read(source.de, 'de');
  const en = read(source.en, 'en');
  const beads = applyReview(parseReview(source.beads), { de: sentencesOf(de), en: sentencesOf(en) });
  const faults = [
    ...(about.ok ? [] : about.failure),
    ...(glossary.ok ? glossaryFaults(glossary.value, de) : glossary.failure),
    ...(beads.ok ? [] : beads.failure),
  ];
  if (!about.ok || !glossary.ok || !beads.ok || faults.length > 0) return fail(faults);
  const { reviewed: _, ...shown } = about.value;
  return succeed({
    ...shown,
    id: source.slug,
    slug: source.slug,
    text: { de: de.text, en: en.text },
    blocks: { de: de.side.blocks, en: en.side.blocks },
    sentences: { de: de.side.sentences, en: en.side.sentences },
    beads: beads.value,
    glossary: glossary.value,
    aside: { de: [], en: [] },
  });
}
