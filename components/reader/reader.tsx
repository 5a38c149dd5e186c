'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '@/components/shell/study-provider';
import { useWhenUsed } from '@/components/shell/when-used';
import { useHasVoice } from '@/components/speech/use-voices';
import type { Article } from '@/corpus/articles/article';
import { otherLanguage } from '@/corpus/text/span';
import { type KeptWord, keptWords } from '@/study/terms/kept';
import { LaterCard, loadCardAhead } from './card/later-card';
import { useSentenceTool } from './card/use-sentence-tool';
import { useForeignSide } from './foreign-side';
import { Announcements } from './keys/announcements';
import { AskedFor } from './keys/asked-for';
import { readerActions } from './keys/reader-actions';
import { pressKey } from './keys/reader-keys';
import { useAsked } from './keys/use-asked';
import { ListenTools } from './listen/listen-tools';
import { useListening } from './listen/use-listening';
import { wholeWords, wordAt } from './look-up/look-up';
import { useKeepingWords } from './look-up/use-keeping-words';
import { useLookUp } from './look-up/use-look-up';
import { rangesIn } from './look-up/word-in-hand';
import { AccessCode } from './machine/access-code';
import { useMachineTranslation } from './machine/machine';
import styles from './reader.module.css';
import { BeadInHand } from './text/bead-in-hand';
import { keepPlace } from './text/keep-place';
import { LeavesInView } from './text/leaves-in-view';
import { LeavesOfText } from './text/leaves-of-text';
import { OtherSide } from './text/other-side';
import { covers } from './text/place-in-text';
import print from './text/print.module.css';
import { bringToEye, useReadingPlace } from './text/reading-place';
import states from './text/states.module.css';
import { useTextInput } from './text/text-input';
import { useCovering } from './text/use-covering';
import { useView } from './text/use-view';
import views from './text/views.module.css';
import { Contents } from './tools/contents';
import { Progress } from './tools/progress';
import { ReaderTools } from './tools/reader-tools';
import { BelowText } from './vocabulary/below-text';

/** The same for all that is drawn as long as nothing is kept, so that it is drawn once. */
const NO_WORDS: readonly KeptWord[] = [];

/** Whether the text itself begins with its title, which then is the page's heading. */
const beginsWithTitle = ({ blocks, text, title }: Article): boolean => {
  const [first] = blocks.de;
  return first?.kind === 'heading' && text.de.slice(first.start, first.end).trim() === title.de.trim();
};

/** An article to read: German beside English, sentence against sentence, every word to be pressed and kept. */
export function Reader({ article }: { article: Article }) {
  const { t } = useTranslation('reader');
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
  const { covered, uncovered, toggle, uncover } = covering;
  const inHand = useLookUp(text, inView, article, { foreign, kept: words });
  const { word, setWord, found, meant } = inHand;
  const keeping = useKeepingWords({
    article,
    machine: machine.texts,
    isFirst: stored?.ok === true && words.length === 0,
    found,
    isForeign: found?.side === foreign,
    meant,
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

  return (
    <article className={styles.article}>
      <ReaderTools
        article={article}
        words={words}
        hasEnglish={hasEnglish}
        view={view}
        onView={choose}
        own={own}
        covered={covered}
        onCover={toggle}
        machine={machine}
        onShow={show}
        changeDisplay={(make) => keepPlace(inView, hand, make)}
        contents={<Contents article={article} hand={hand} onGo={goTo} />}
        listening={
          speaksForeign && (
            <ListenTools
              isReading={listening.isReading}
              onListen={() => listening.read(hand.current ?? 0, 'on')}
              onStop={listening.stop}
              other={
                speaksOwn && article.sentences.en.length > 0
                  ? { language: own, isRead: withOther, choose: setWithOther }
                  : undefined
              }
            />
          )
        }
      />
      <Progress article={article} />
      {!titled && (
        <h1 className={styles.title} lang="de">
          {article.title.de}
        </h1>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of sentences which takes the reader's keys */}
      <div
        ref={text}
        className={`${styles.text} ${states.text} ${views.text} ${print.text} ${hasEnglish ? `${views.both} ${print.both}` : styles.alone} ${article.sentences.en.length > 0 ? styles.translated : ''}`}
        data-own={own}
        role="group"
        aria-label={t('text')}
        aria-describedby="reader-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys count only while the text has the focus
        tabIndex={0}
        // Before the choice is known the style sheet covers by the way to read alone.
        data-covers={chosenView && (covered ? own : 'none')}
        {...input}
      >
        <LeavesOfText
          article={article}
          text={text}
          hand={hand}
          inView={inView}
          titled={titled}
          covering={covering}
          machine={machine.texts}
          compared={compared}
        />
      </div>
      {hasEnglish && (view === 'german' || view === 'english') && (
        <OtherSide
          article={article}
          hand={hand}
          side={view === 'german' ? 'en' : 'de'}
          machine={machine.texts}
          compared={compared}
        />
      )}
      <p id="reader-keys" className={styles.hint}>
        {t('keys.hint')}
      </p>
      <Announcements
        article={article}
        machine={machine.texts}
        hand={hand}
        isCovered={isCovered}
        foreign={foreign}
        word={word && !word.open ? found : undefined}
      />
      <AskedFor
        asked={asked}
        search={{ inView, article, machine: machine.texts, hand, own, uncover, onClose: leaveSearch }}
        keys={{ actions, onClose: closeKeys }}
      />
      {at && (
        <LaterCard
          article={article}
          foreign={foreign}
          inHand={inHand}
          at={at}
          keeping={keeping}
          onHear={speaksForeign ? listening.say : undefined}
          onClose={close}
          onKey={(stroke) => pressKey(stroke, actions, 'card')}
          offer={found && offerFor(found.bead)}
        />
      )}
      {machine.waiting && <AccessCode onAnswer={machine.giveCode} />}
      <BelowText
        article={article}
        foreign={foreign}
        words={words}
        hand={hand}
        inHand={inHand}
        focusText={focusText}
        machine={machine.texts}
        onKeep={keeping.entry}
      />
    </article>
  );
}
