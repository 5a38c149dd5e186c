import { VIEWS, type View } from '@/components/shell/device';
import type { Article } from '@/corpus/articles/article';
import type { Span } from '@/corpus/text/span';
import type { Stand } from '@/study/terms/term';
import { wordsOf } from './look-up';

/** What the keys of the reader do. They count only while the text has the focus, so they are in nobody's way. */
export interface ReaderActions {
  readonly moveBead: (by: 1 | -1) => void;
  readonly moveWord: (by: 1 | -1) => void;
  readonly open: () => void;
  /** Keeps the word in hand, or takes a stand on it. @returns whether there was a word */
  readonly keep: (stand?: Stand) => boolean;
  readonly choose: ((view: View) => void) | undefined;
  /** Reads the sentence in hand aloud, or stops reading; absent where the device has no voice. */
  readonly listen: (() => void) | undefined;
  /** Whether there was something to uncover. */
  readonly uncover: () => boolean;
}

/** Runs what a key stands for; gives whether it stood for anything. */
export function pressKey(key: string, actions: ReaderActions): boolean {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      actions.moveBead(1);
      return true;
    case 'ArrowUp':
      actions.moveBead(-1);
      return true;
    case 'ArrowRight':
      actions.moveWord(1);
      return true;
    case 'ArrowLeft':
      actions.moveWord(-1);
      return true;
    case 'Enter':
      actions.open();
      return true;
    case 'k':
      // Of a word "I know it"; where none is in hand, the sentence before, as j is the one behind.
      if (!pressWordKey(key, actions)) actions.moveBead(-1);
      return true;
    case ' ':
      return actions.uncover();
    case 'l':
      actions.listen?.();
      return actions.listen !== undefined;
    default:
      return pressWordKey(key, actions) || chooseByKey(key, actions);
  }
}

/** Runs what a key does to the word in hand, in the text and on the card alike; gives whether it did anything. */
export function pressWordKey(key: string, { keep }: Pick<ReaderActions, 'keep'>): boolean {
  switch (key) {
    case 'a':
      return keep();
    case 'k':
      return keep('known');
    case 'i':
      return keep('ignored');
    default:
      return false;
  }
}

/** The ways to read have the keys of their places: 1 is the first. */
function chooseByKey(key: string, { choose }: ReaderActions): boolean {
  const view = /^[1-9]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
  if (view === undefined || choose === undefined) return false;
  choose(view);
  return true;
}

/** A word and its bead. */
export interface PlacedWord {
  readonly bead: number;
  readonly span: Span;
}

/** The word after or before another, over the ends of beads; without one, the bead's first or last. */
export function nextWord(
  article: Article,
  bead: number,
  span: Span | undefined,
  by: 1 | -1,
): PlacedWord | undefined {
  const words = wordsOf(article, bead, 'de');
  const at = span ? words.findIndex(({ start }) => start === span.start) : by === 1 ? -1 : words.length;
  const next = words[at + by];
  if (next) return { bead, span: next };
  for (let other = bead + by; other >= 0 && other < article.beads.length; other += by) {
    const found = wordsOf(article, other, 'de').at(by === 1 ? 0 : -1);
    if (found) return { bead: other, span: found };
  }
  return undefined;
}
