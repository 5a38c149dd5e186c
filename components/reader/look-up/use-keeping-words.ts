'use client';

import { useCallback } from 'react';
import type { Article, GlossaryEntry } from '@/corpus/articles/article';
import type { EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import type { Language } from '@/corpus/text/span';
import type { Example, Stand, TermDraft } from '@/study/terms/term';
import type { MachineTexts } from '../machine/machine-texts';
import { draftOf, draftOfEnglish, draftOfSense, englishByMachine, exampleOf, firstMention } from './drafts';
import { useKeeping } from './keep';
import type { LookUp } from './look-up';

/** What is meant by the word in hand, by the dictionary of its language. */
export type Meant =
  | { readonly language: 'de'; readonly sense: Sense }
  | { readonly language: 'en'; readonly sense: EnglishSense };

/** A word with what the dictionary takes it for here, where it has anything to say of that. */
export interface Heard {
  readonly found: LookUp | undefined;
  readonly meant: Meant | undefined;
}

interface Reading {
  readonly article: Article;
  readonly machine: MachineTexts;
  /** Whether the learner has kept nothing yet. */
  readonly isFirst: boolean;
  /** The language that is learnt. */
  readonly foreign: Language;
  /** The word in hand. */
  readonly inHand: Heard;
}

/** The ways in which a word of an article is kept, each with the bead in which it stands. */
export interface KeepingWords {
  /** The bead of the word in hand. */
  readonly example: (found: LookUp) => Example;
  /** An entry of the glossary, where it is first mentioned. */
  readonly entry: (entry: GlossaryEntry) => void;
  readonly sense: (meant: Meant, stand?: Stand) => void;
  readonly own: (draft: TermDraft) => void;
  /** The word in hand as it is known best, to be practised or with a stand on it. */
  readonly found: (stand?: Stand) => boolean;
  /**
   * The same of any word.
   *
   * @returns whether it could be kept; what has an entry nowhere needs a gloss first
   */
  readonly heard: (word: Heard, stand?: Stand) => boolean;
  /** Takes a stand on a kept word; none has it practised. */
  readonly stand: (id: string, stand: Stand | undefined) => void;
  readonly remove: (id: string) => void;
}

export function useKeepingWords({ article, machine, isFirst, foreign, inHand }: Reading): KeepingWords {
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
  const keepSense = (found: LookUp, kept: Meant, taken?: Stand): void => {
    const draft =
      kept.language === 'de'
        ? draftOfSense(kept.sense, found.form, example(found))
        : draftOfEnglish(kept.sense, found.form, example(found));
    void keep(draft, taken);
  };
  const heard = ({ found, meant }: Heard, taken?: Stand): boolean => {
    if (found?.side !== foreign) return true;
    const { entry, term } = found.known ?? {};
    // Kept already: pressed again, "keep" changes nothing.
    if (term) {
      if (taken !== undefined) void stand(term.id, taken);
    } else if (entry) void keep(draftOf(entry, example(found)), taken);
    else if (meant) keepSense(found, meant, taken);
    else return false;
    return true;
  };
  return {
    example,
    sense: (kept, taken) => inHand.found && keepSense(inHand.found, kept, taken),
    entry: keepEntry,
    own: (draft) => void keep(draft),
    found: (taken) => heard(inHand, taken),
    heard,
    stand: (id, taken) => void stand(id, taken),
    remove: (id) => void remove(id),
  };
}
