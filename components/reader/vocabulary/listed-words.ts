import type { Article, GlossaryEntry } from '@/corpus/articles/article';
import { findForm, type Occurrence } from '@/corpus/articles/forms';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import type { Span } from '@/corpus/text/span';
import type { CountedWord } from '@/corpus/vocabulary/vocabulary';
import type { TermDraft } from '@/study/terms/term';
import { termId } from '@/study/terms/term-id';
import type { FreshWord } from '@/study/vocabulary/fresh-words';
import { draftOf, draftOfSense, englishByMachine, exampleOf } from '../look-up/drafts';
import type { MachineTexts } from '../machine/machine-texts';

/** Where a word of an article stands first. */
interface FirstPlace {
  readonly bead: number;
  readonly sentence: Span;
  /** Of a split verb both ends. */
  readonly spans: Occurrence;
  readonly form: string;
}

/** A word of an article as it is listed. */
export interface ListedWord extends FreshWord {
  /** It would have this id as a term. */
  readonly id: string;
  readonly place: FirstPlace;
  /** What the article's author says of it. */
  readonly entry: GlossaryEntry | undefined;
}

function firstPlace({ text, sentences, beads }: Article, word: CountedWord): FirstPlace | undefined {
  const sentence = sentences.de[word.sentence];
  const form = word.forms[0]?.[0];
  const bead = beads.findIndex(({ de }) => de[0] <= word.sentence && word.sentence < de[1]);
  if (sentence === undefined || form === undefined || bead < 0) return undefined;
  const [spans] = findForm(form, sentence, text.de);
  return spans && { bead, sentence, spans, form };
}

/** Finds words where they stand first; left out is what does not stand there, as the article has changed since it was counted. */
export function listedWords(article: Article, fresh: readonly FreshWord[]): ListedWord[] {
  const entries = new Map(article.glossary.map((entry) => [termId(entry), entry]));
  return fresh.flatMap((one) => {
    const id = termId(one.word);
    const place = firstPlace(article, one.word);
    return place ? [{ ...one, id, place, entry: entries.get(id) }] : [];
  });
}

/**
 * What a word of the article is kept as, with the bead in which it stands first: as its author explains it, else in the sense
 * in which the dictionary takes it there. Undefined for what neither explains: it needs the learner's own gloss.
 */
export function draftOfListed(
  article: Article,
  { entry, place: { bead, form } }: ListedWord,
  sense: Sense | undefined,
  machine: MachineTexts,
): TermDraft | undefined {
  const example = exampleOf(article, bead, form, englishByMachine(article, bead, machine));
  if (entry) return draftOf(entry, example);
  return sense && sense.entries.length > 0 ? draftOfSense(sense, form, example) : undefined;
}
