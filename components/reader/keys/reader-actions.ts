import { VIEWS, type View } from '@/components/shell/device';
import type { Article } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import type { Stand } from '@/study/terms/term';
import { grown, nextWord } from '../look-up/next-word';
import type { KeepingWords } from '../look-up/use-keeping-words';
import type { InHand } from '../look-up/use-look-up';
import type { WordInHand } from '../look-up/word-in-hand';
import type { BeadInHand } from '../text/bead-in-hand';
import type { ReaderActions } from './reader-keys';
import type { Asked } from './use-asked';

interface Reading {
  readonly article: Article;
  /** The side whose words are walked. */
  readonly foreign: Language;
  readonly hand: BeadInHand;
  readonly inHand: InHand;
  readonly keeping: KeepingWords;
  /** Changes the way to read; absent where there is but one. */
  readonly choose: ((view: View) => void) | undefined;
  /** Reads a bead aloud, or stops reading; absent where the device has no voice. */
  readonly listen: ((bead: number) => void) | undefined;
  /** Uncovers a bead. @returns whether there was something to uncover */
  readonly uncover: (bead: number) => boolean;
  /** Puts the card away and shows what is asked for. */
  readonly show: (asked: Asked) => void;
  /** @returns whether the search was open */
  readonly closeSearch: () => boolean;
}

const directionOf = (place: number): 1 | -1 => (place === 0 ? -1 : 1);

/** What the reader's keys do to the bead and the word in hand. */
export function readerActions(reading: Reading): ReaderActions {
  const { article, foreign, hand, inHand, keeping, choose, listen, uncover, show, closeSearch } = reading;
  const { word, setWord, searching, found, heardOf } = inHand;
  const keep = (stand?: Stand): boolean => {
    if (!word) return false;
    // What no glossary and no dictionary explains is kept from its card.
    const openCard = (now: WordInHand | undefined): WordInHand | undefined =>
      now?.span === word.span ? { ...word, open: true, byKeyboard: true } : now;
    if (!searching || found?.known) {
      if (!keeping.found(stand)) setWord(openCard);
    } else
      void heardOf(word).then((heard) => {
        if (!keeping.heard(heard, stand)) setWord(openCard);
      });
    return true;
  };
  return {
    sentence: (place) => {
      const to = hand.current === undefined ? 0 : hand.current + directionOf(place);
      hand.bring(Math.min(article.beads.length - 1, Math.max(0, to)));
      hand.announce();
      setWord(undefined);
      return true;
    },
    word: (place) => {
      const bead = word?.bead ?? hand.current ?? 0;
      const next = nextWord(
        article,
        foreign,
        bead,
        word?.side === foreign ? word.span : undefined,
        directionOf(place),
      );
      if (!next) return true;
      hand.bring(next.bead);
      setWord({ ...next, side: foreign, open: false, byKeyboard: true });
      return true;
    },
    phrase: (place) => {
      const phrase = word && grown(article, word, directionOf(place));
      if (phrase) setWord({ ...word, ...phrase, open: false, byKeyboard: true });
      return word !== undefined;
    },
    look: () => {
      const first = word ?? nextWord(article, foreign, hand.current ?? 0, undefined, 1);
      if (first) setWord({ side: foreign, ...first, open: true, byKeyboard: true });
      return true;
    },
    keep: () => keep(),
    know: () => keep('known'),
    ignore: () => keep('ignored'),
    uncover: () => {
      if (hand.current === undefined || !uncover(hand.current)) return false;
      hand.announce();
      return true;
    },
    listen:
      listen &&
      (() => {
        listen(hand.current ?? 0);
        return true;
      }),
    view:
      choose &&
      ((place) => {
        const view = VIEWS[place];
        if (view) choose(view);
        return view !== undefined;
      }),
    search: () => {
      show('search');
      return true;
    },
    allKeys: () => {
      show('keys');
      return true;
    },
    close: () => {
      if (closeSearch()) return true;
      // An open card closes by itself; here it is not open.
      if (!word || word.open) return false;
      setWord(undefined);
      return true;
    },
  };
}
