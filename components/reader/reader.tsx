'use client';

import { useTranslation } from 'react-i18next';
import type { Article } from '@/corpus/articles/article';
import { LaterCard } from './card/later-card';
import { Announcements } from './keys/announcements';
import { AskedFor } from './keys/asked-for';
import { pressKey } from './keys/reader-keys';
import { ListenTools } from './listen/listen-tools';
import { AccessCode } from './machine/access-code';
import styles from './reader.module.css';
import { keepPlace } from './text/keep-place';
import { LeavesOfText } from './text/leaves-of-text';
import { OtherSide } from './text/other-side';
import print from './text/print.module.css';
import states from './text/states.module.css';
import views from './text/views.module.css';
import { Contents } from './tools/contents';
import { Progress } from './tools/progress';
import { ReaderTools } from './tools/reader-tools';
import { useReading } from './use-reading';
import { BelowText } from './vocabulary/below-text';

/** An article to read: German beside English, sentence against sentence, every word to be pressed and kept. */
export function Reader({ article }: { article: Article }) {
  const { t } = useTranslation('reader');
  const {
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
    toggle,
    uncover,
    inHand,
    keeping,
    compared,
    offerFor,
    titled,
    hasEnglish,
    listening,
    other,
    search,
    focusText,
    goTo,
    actions,
    input,
    close,
    at,
  } = useReading(article);
  const { word, found } = inHand;

  return (
    <article className={styles.article}>
      <ReaderTools
        article={article}
        words={words}
        hasEnglish={hasEnglish}
        view={view}
        onView={choose}
        own={own}
        covered={covering.covered}
        onCover={toggle}
        machine={machine}
        onShow={search.show}
        changeDisplay={(make) => keepPlace(inView, hand, make)}
        contents={<Contents article={article} hand={hand} onGo={goTo} />}
        listening={
          listening && (
            <ListenTools
              isReading={listening.isReading}
              onListen={() => listening.read(hand.current ?? 0, 'on')}
              onStop={listening.stop}
              other={other}
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
        data-covers={chosenView && (covering.covered ? own : 'none')}
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
        asked={search.asked}
        search={{ inView, article, machine: machine.texts, hand, own, uncover, onClose: search.leaveSearch }}
        keys={{ actions, onClose: search.closeKeys }}
      />
      {at && (
        <LaterCard
          article={article}
          foreign={foreign}
          inHand={inHand}
          at={at}
          keeping={keeping}
          onHear={listening?.say}
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
