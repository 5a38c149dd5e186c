'use client';

import { useEffect, useRef, useState } from 'react';
import { useStored } from '@/components/shell/study-provider';
import { useWhenUsed } from '@/components/shell/when-used';
import { useHasVoice } from '@/components/speech/use-voices';
import type { Article } from '@/corpus/articles/article';
import { otherLanguage } from '@/corpus/text/span';
import { type KeptWord, keptWords } from '@/study/terms/kept';
import { loadCardAhead } from './card/later-card';
import { useSentenceTool } from './card/use-sentence-tool';
import { useForeignSide } from './foreign-side';
import { readerActions } from './keys/reader-actions';
import { useAsked } from './keys/use-asked';
import { useListening } from './listen/use-listening';
import { wholeWords, wordAt } from './look-up/look-up';
import { useKeepingWords } from './look-up/use-keeping-words';
import { useLookUp } from './look-up/use-look-up';
import { rangesIn } from './look-up/word-in-hand';
import { useMachineTranslation } from './machine/machine';
import { useFocusAfter } from './machine/use-focus-after';
import { BeadInHand } from './text/bead-in-hand';
import { LeavesInView } from './text/leaves-in-view';
import { covers } from './text/place-in-text';
import { bringToEye, useReadingPlace } from './text/reading-place';
import { useTextInput } from './text/text-input';
import { useCovering } from './text/use-covering';
import { useView } from './text/use-view';

/** The same for all that is drawn as long as nothing is kept, so that it is drawn once. */
const NO_WORDS: readonly KeptWord[] = [];

/** Whether the text itself begins with its title, which then is the page's heading. */
const beginsWithTitle = ({ blocks, text, title }: Article): boolean => {
  const [first] = blocks.de;
  return first?.kind === 'heading' && text.de.slice(first.start, first.end).trim() === title.de.trim();
};

/** All that goes on while an article is read, wired together: the text, the word in hand, what is kept, heard, translated. */
export function useReading(article: Article) {
  const foreign = useForeignSide(article);
  const own = otherLanguage(foreign);
  const text = useRef<HTMLDivElement>(null);
  const [hand] = useState(() => new BeadInHand(() => text.current));
  const [inView] = useState(() => new LeavesInView());
  const stored = useStored(keptWords);
  const words = stored?.ok && stored.value.length > 0 ? stored.value : NO_WORDS;
  const machine = useMachineTranslation(article);
  const [chosenView, choose] = useView(inView, hand);
  const view = chosenView ?? 'side';
  const covering = useCovering(view, own);
  const { covered, uncovered, uncover } = covering;
  const inHand = useLookUp(text, inView, article, { foreign, kept: words });
  const { word, setWord, found } = inHand;
  const keeping = useKeepingWords({
    article,
    machine: machine.texts,
    isFirst: stored?.ok === true && words.length === 0,
    foreign,
    inHand,
  });
  const { compared, offerFor } = useSentenceTool(article, machine, own === 'en' ? uncover : undefined);
  useWhenUsed(loadCardAhead);
  const speaksForeign = useHasVoice(foreign);
  const speaksOwn = useHasVoice(own);
  const [withOther, setWithOther] = useState(false);
  const listening = useListening(text, article, hand, { foreign, withOther });
  const titled = beginsWithTitle(article);
  const hasEnglish =
    article.sentences.en.length > 0 || machine.texts.size > 0 || machine.progress !== undefined;

  useReadingPlace(hand, inView, article);
  useEffect(() => hand.refresh());

  const { asked, show, closeSearch, leaveSearch, closeKeys, focusText } = useAsked(text, inHand);
  useFocusAfter(machine.isOffered, focusText);
  const goTo = (bead: number): void => {
    setWord(undefined);
    hand.take(bead);
    bringToEye(hand, bead);
    focusText();
    hand.announce();
  };
  const isCovered = (bead: number): boolean => covered && !uncovered.has(bead);

  const actions = readerActions({
    article,
    foreign,
    hand,
    inHand,
    keeping,
    choose: hasEnglish ? choose : undefined,
    listen: speaksForeign
      ? (bead) => (listening.isReading ? listening.stop() : listening.read(bead, 'bead'))
      : undefined,
    uncover: (bead) => {
      if (!isCovered(bead)) return false;
      uncover(bead);
      return true;
    },
    show,
    closeSearch,
  });

  const input = useTextInput({
    text,
    hand,
    actions,
    onPlace: (bead, { side, offset }, { x, y }) => {
      const span = wordAt(article, bead, side, offset);
      const pressed = span && rangesIn(text.current, { bead, side }, [span])[0];
      if (span && pressed && covers(pressed, x, y))
        setWord({ bead, side, span, open: true, byKeyboard: false });
      else setWord(undefined);
    },
    onUncover: uncover,
    ahead: inHand.ahead,
    onSelect: (bead, side, selected) => {
      const span = wholeWords(article, bead, side, selected);
      if (!span) return;
      hand.take(bead);
      setWord({ bead, side, span, open: true, byKeyboard: false });
    },
  });

  const close = (): void => {
    if (word?.byKeyboard) focusText();
    setWord(word && { ...word, open: false });
  };
  const at = word?.open && found ? rangesIn(text.current, found, found.spans)[0] : undefined;

  return {
    text,
    hand,
    inView,
    foreign,
    own,
    words,
    machine,
    view,
    chosenView,
    choose,
    covering,
    isCovered,
    inHand,
    keeping,
    compared,
    offerFor,
    titled,
    hasEnglish,
    /** Absent where the device has no voice for what is learnt. */
    listening: speaksForeign ? listening : undefined,
    /** Whether the other side is read, too; absent where the device has no voice for it. */
    other:
      speaksOwn && article.sentences.en.length > 0
        ? { language: own, isRead: withOther, choose: setWithOther }
        : undefined,
    search: { asked, show, leaveSearch, closeKeys },
    focusText,
    goTo,
    actions,
    input,
    close,
    at,
  };
}
