import type { View } from '@/components/shell/device';
import type { Article } from '@/corpus/articles/article';
import type { BeadInHand } from './bead-in-hand';
import { nextWord, type ReaderActions } from './reader-keys';
import type { KeepingWords } from './use-keeping-words';
import type { InHand } from './use-look-up';

interface Reading {
  readonly article: Article;
  readonly hand: BeadInHand;
  readonly inHand: InHand;
  readonly keeping: KeepingWords;
  /** Changes the way to read; absent where there is but one. */
  readonly choose: ((view: View) => void) | undefined;
  /** Reads a bead aloud, or stops reading; absent where the device has no voice. */
  readonly listen: ((bead: number) => void) | undefined;
  /** Uncovers a bead. @returns whether there was something to uncover */
  readonly uncover: (bead: number) => boolean;
}

/** What the reader's keys do to the bead and the word in hand. */
export function readerActions({
  article,
  hand,
  inHand,
  keeping,
  choose,
  listen,
  uncover,
}: Reading): ReaderActions {
  const { word, setWord, found } = inHand;
  return {
    moveBead: (by) => {
      const current = hand.current;
      hand.bring(current === undefined ? 0 : Math.min(article.beads.length - 1, Math.max(0, current + by)));
      setWord(undefined);
    },
    moveWord: (by) => {
      const bead = word?.bead ?? hand.current ?? 0;
      const next = nextWord(article, bead, found?.side === 'de' ? found.spans[0] : undefined, by);
      if (!next) return;
      hand.bring(next.bead);
      setWord({ ...next, side: 'de', open: false, byKeyboard: true });
    },
    open: () => {
      const first = word ?? nextWord(article, hand.current ?? 0, undefined, 1);
      if (first) setWord({ side: 'de', ...first, open: true, byKeyboard: true });
    },
    keep: (stand) => {
      if (!word) return false;
      // What no glossary and no dictionary explains is kept from its card.
      if (!keeping.found(stand)) setWord({ ...word, open: true, byKeyboard: true });
      return true;
    },
    choose,
    listen: listen && (() => listen(hand.current ?? 0)),
    uncover: () => hand.current !== undefined && uncover(hand.current),
  };
}
