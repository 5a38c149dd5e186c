'use client';

import { useCallback } from 'react';
import type { Article, GlossaryEntry } from '@/corpus/articles/article';
import type { EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import type { Example, Stand, TermDraft } from '@/study/terms/term';
import type { MachineTexts } from '../machine/machine-texts';
import { draftOf, draftOfEnglish, draftOfSense, englishByMachine, exampleOf, firstMention } from './drafts';
import { useKeeping } from './keep';
import type { LookUp } from './look-up';

/** What is meant by the word in hand, by the dictionary of its language. */
export type Meant =
  | { readonly language: 'de'; readonly sense: Sense }
  | { readonly language: 'en'; readonly sense: EnglishSense };

interface Reading {
  readonly article: Article;
  readonly machine: MachineTexts;
  /** Whether the learner has kept nothing yet. */
  readonly isFirst: boolean;
  /** The word in hand. */
  readonly found: LookUp | undefined;
  /** Whether it is a word of the language that is learnt. */
  readonly isForeign: boolean;
  /** What the dictionary takes it for here, where it has anything to say of that. */
  readonly meant: Meant | undefined;
}

/** The ways in which a word of an article is kept, each with the bead in which it stands. */
export interface KeepingWords {
  /** The bead of the word in hand. */
  readonly example: (found: LookUp) => Example;
  /** An entry of the glossary, where it is first mentioned. */
  readonly entry: (entry: GlossaryEntry) => void;
  readonly sense: (meant: Meant, stand?: Stand) => void;
  readonly own: (draft: TermDraft) => void;
  /**
   * The word in hand as it is known best, to be practised or with a stand on it.
   *
   * @returns whether it could be kept; what has an entry nowhere needs a gloss first
   */
  readonly found: (stand?: Stand) => boolean;
  /** Takes a stand on a kept word; none has it practised. */
  readonly stand: (id: string, stand: Stand | undefined) => void;
  readonly remove: (id: string) => void;
}

export function useKeepingWords({
  article,
  machine,
  isFirst,
  found,
  isForeign,
  meant,
}: Reading): KeepingWords {
  const { keep, stand, remove } = useKeeping(isFirst);
  const exampleIn = useCallback(
    (bead: number, form: string): Example =>
      exampleOf(article, bead, form, englishByMachine(article, bead, machine)),
    [article, machine],
  );
  const keepEntry = useCallback(
    (entry: GlossaryEntry): void => {
      const { bead, form } = firstMention(article, entry);
      void keep(draftOf(entry, exampleIn(bead, form)));
    },
    [article, keep, exampleIn],
  );
  const example = ({ bead, form }: LookUp): Example => exampleIn(bead, form);
  const sense = (kept: Meant, taken?: Stand): void => {
    if (!found) return;
    const draft =
      kept.language === 'de'
        ? draftOfSense(kept.sense, found.form, example(found))
        : draftOfEnglish(kept.sense, found.form, example(found));
    void keep(draft, taken);
  };
  return {
    example,
    sense,
    entry: keepEntry,
    own: (draft) => void keep(draft),
    found: (taken) => {
      if (!found || !isForeign) return true;
      const { entry, term } = found.known ?? {};
      // Kept already: pressed again, "keep" changes nothing.
      if (term) {
        if (taken !== undefined) void stand(term.id, taken);
      } else if (entry) void keep(draftOf(entry, example(found)), taken);
      else if (meant) sense(meant, taken);
      else return false;
      return true;
    },
    stand: (id, taken) => void stand(id, taken),
    remove: (id) => void remove(id),
  };
}
