import type { Article, GlossaryEntry, Sides } from '@/corpus/articles/article';
import { type FormIndex, type Found, indexForms } from '@/corpus/articles/form-index';
import { formOf, type Occurrence } from '@/corpus/articles/forms';
import type { EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import type { GermanWord, Sense } from '@/corpus/lexicon/look-up/german-word';
import type { Language, Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';
import type { KeptWord } from '@/study/terms/kept';
import type { Status } from '@/study/terms/status';
import { languageOf, type Term, type TermIdentity } from '@/study/terms/term';
import { termId } from '@/study/terms/term-id';

/** What is known of a word: the author's entry, the learner's term, or both. */
export interface Known {
  readonly id: string;
  readonly forms: readonly string[];
  readonly entry?: GlossaryEntry;
  readonly term?: Term;
  /** Of the term. */
  readonly status?: Status;
}

/** A word or phrase that was pressed, and what is known of it. */
export interface LookUp {
  readonly bead: number;
  /** The text in which it stands. */
  readonly side: Language;
  readonly spans: Occurrence;
  /** As it stands in the text; the halves of a split verb are joined by " … ". */
  readonly form: string;
  readonly known?: Known;
}

/** What is known of the German words of an article: its glossary and all that the learner has kept. */
export function knownWords(
  glossary: readonly GlossaryEntry[],
  kept: readonly Pick<KeptWord, 'term' | 'status'>[],
): Known[] {
  const byId = new Map<string, Known>();
  for (const { term, status } of kept) byId.set(term.id, { id: term.id, forms: term.forms, term, status });
  for (const entry of glossary) {
    const id = termId(entry);
    const own = byId.get(id);
    const forms = own ? [...new Set([...entry.forms, ...own.forms])] : entry.forms;
    byId.set(id, { ...own, id, forms, entry });
  }
  return [...byId.values()];
}

/** What is known of the words on either side: what is kept counts where it is learnt, an author explains German alone. */
export function knownOnSides(
  glossary: readonly GlossaryEntry[],
  kept: readonly KeptWord[],
  foreign: Language,
): Sides<readonly Known[]> {
  const learnt = kept.filter(({ term }) => languageOf(term) === foreign);
  return {
    de: knownWords(glossary, foreign === 'de' ? learnt : []),
    en: knownWords([], foreign === 'en' ? learnt : []),
  };
}

export const indexKnown = (known: readonly Known[]): FormIndex<Known> => indexForms(known);

/** What a sense of a word would be as a term. */
export const identityOf = ({ reading, reflexive }: Sense): TermIdentity => ({
  lemma: reading.lemma,
  pos: reading.pos,
  ...(reading.gender === undefined ? {} : { gender: reading.gender }),
  reflexive,
});

export const englishIdentity = ({ lemma, pos }: EnglishSense): TermIdentity => ({
  language: 'en',
  lemma,
  pos,
  reflexive: false,
});

/** Words that follow each other as they stand, others joined by " … ": "bidding war", "turned … down". */
export function phraseOf(spans: readonly Span[], text: string): string {
  return spans
    .map(({ start, end }, at) => {
      const between = text.slice(spans[at - 1]?.end ?? start, start);
      const word = text.slice(start, end);
      return at === 0 ? word : between.trim() === '' ? `${between}${word}` : ` … ${word}`;
    })
    .join('');
}

/** Whether a span lies within one of these. */
export const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

/** The shortest known form that holds a span: a word before the phrase around it. */
function around(found: readonly Found<Known>[], span: Span): Found<Known> | undefined {
  const length = (spans: Occurrence) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return found.filter(({ spans }) => holds(spans, span)).sort((a, b) => length(a.spans) - length(b.spans))[0];
}

/** The words of a bead's sentences on one side in reading order; numbers and marks are none. */
export function wordsOf(article: Article, bead: number, side: Language): Span[] {
  const [from, to] = article.beads[bead]?.[side] ?? [0, 0];
  return article.sentences[side]
    .slice(from, to)
    .flatMap((sentence) => tokenise(article.text[side], sentence).filter(({ kind }) => kind === 'word'))
    .map(({ start, end }) => ({ start, end }));
}

/** The word of a bead at an offset into one of the texts. */
export const wordAt = (article: Article, bead: number, side: Language, offset: number): Span | undefined =>
  wordsOf(article, bead, side).find(({ start, end }) => start <= offset && offset <= end);

/** The whole words of which something is selected, from the first to the last. */
export function wholeWords(article: Article, bead: number, side: Language, span: Span): Span | undefined {
  const words = wordsOf(article, bead, side).filter(({ start, end }) => start < span.end && span.start < end);
  const [first] = words;
  const last = words.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** Whether a span of one of the texts is just one word, and no phrase. */
export function isOneWord({ text }: Pick<Article, 'text'>, side: Language, span: Span): boolean {
  const [first, ...rest] = tokenise(text[side], span);
  return first?.kind === 'word' && rest.length === 0;
}

/**
 * Adds what the dictionary says: a split verb is marked at both ends, and a word that is known in another form is known in this.
 *
 * @param word its spans refer to the sentence, which begins at `from`
 */
export function withDictionary(
  found: LookUp,
  { word, from }: { readonly word: GermanWord; readonly from: number },
  known: readonly Known[],
  text: string,
): LookUp {
  if (found.known) return found;
  const spans = word.spans.map(({ start, end }) => ({ start: from + start, end: from + end }));
  const [sense] = word.senses;
  const id = sense && termId(identityOf(sense));
  const same = known.find((other) => other.id === id);
  const form = formOf(spans, text);
  return { ...found, spans, form, ...(same && { known: same }) };
}

/** Adds what the dictionary says of an English word: one that is known in another form is known in this. */
export function withEnglish(found: LookUp, senses: readonly EnglishSense[], known: readonly Known[]): LookUp {
  if (found.known) return found;
  const ids = senses.map((sense) => termId(englishIdentity(sense)));
  const id = ids.find((one) => known.some((word) => word.id === one));
  const same = known.find((word) => word.id === id);
  return same ? { ...found, known: same } : found;
}

/** Looks up a word, or a phrase that the learner selected, where it stands in a bead. */
export function lookUp(
  article: Article,
  { bead, side, span }: { readonly bead: number; readonly side: Language; readonly span: Span },
  index: Sides<FormIndex<Known>>,
): LookUp {
  const text = article.text[side];
  const asItStands: LookUp = { bead, side, spans: [span], form: text.slice(span.start, span.end) };
  const [from, to] = article.beads[bead]?.[side] ?? [0, 0];
  const sentence = article.sentences[side]
    .slice(from, to)
    .find(({ start, end }) => start <= span.start && span.end <= end);
  const hit = sentence && around(index[side](sentence, text), span);
  return hit ? { bead, side, spans: hit.spans, form: formOf(hit.spans, text), known: hit.entry } : asItStands;
}
