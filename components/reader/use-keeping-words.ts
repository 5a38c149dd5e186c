'use client';

import type { Article, GlossaryEntry } from '@/corpus/articles/article';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import type { Example, TermDraft } from '@/study/terms/term';
import { draftOf, draftOfSense, englishByMachine, exampleOf, firstMention } from './drafts';
import { useKeeping } from './keep';
import type { LookUp } from './look-up';
import type { MachineTexts } from './machine-texts';

interface Reading {
  readonly article: Article;
  readonly machine: MachineTexts;
  /** Whether the learner has kept nothing yet. */
  readonly isFirst: boolean;
  /** The word in hand. */
  readonly found: LookUp | undefined;
  /** The sense in which the dictionary takes it here. */
  readonly meant: Sense | undefined;
}

/** The ways in which a word of an article is kept, each with the bead in which it stands. */
export interface KeepingWords {
  /** The bead of the word in hand. */
  readonly example: (found: LookUp) => Example;
  /** An entry of the glossary, where it is first mentioned. */
  readonly entry: (entry: GlossaryEntry) => void;
  readonly sense: (sense: Sense) => void;
  readonly own: (draft: TermDraft) => void;
  /** The word in hand as it is known best. @returns whether it could be kept; what has an entry nowhere needs a gloss first */
  readonly found: () => boolean;
  readonly remove: (id: string) => void;
}

export function useKeepingWords({ article, machine, isFirst, found, meant }: Reading): KeepingWords {
  const { keep, remove } = useKeeping(isFirst);
  const exampleIn = (bead: number, form: string): Example =>
    exampleOf(article, bead, form, englishByMachine(article, bead, machine));
  const example = ({ bead, form }: LookUp): Example => exampleIn(bead, form);
  const sense = (kept: Sense): void => {
    if (found) void keep(draftOfSense(kept, found.form, example(found)));
  };
  return {
    example,
    sense,
    entry: (entry) => {
      const { bead, form } = firstMention(article, entry);
      void keep(draftOf(entry, exampleIn(bead, form)));
    },
    own: (draft) => void keep(draft),
    found: () => {
      if (found?.side !== 'de' || found.known?.term) return true;
      if (found.known?.entry) void keep(draftOf(found.known.entry, example(found)));
      else if (meant && meant.entries.length > 0) sense(meant);
      else return false;
      return true;
    },
    remove: (id) => void remove(id),
  };
}
