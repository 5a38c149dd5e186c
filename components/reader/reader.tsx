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
  const reading = useReading(article);
  const { text, hand, inView, foreign, own, machine, view, covering, inHand, keeping, listening, search } =
    reading;
  const { word, found } = inHand;
  const shown = { article, hand, machine: machine.texts };

  return (
    <article className={styles.article}>
      <ReaderTools
        article={article}
        words={reading.words}
        hasEnglish={reading.hasEnglish}
        view={view}
        onView={reading.choose}
        own={own}
        covered={covering.covered}
        onCover={covering.toggle}
        machine={machine}
        onShow={search.show}
        changeDisplay={(make) => keepPlace(inView, hand, make)}
        contents={<Contents article={article} hand={hand} onGo={reading.goTo} />}
        listening={
          listening && (
            <ListenTools
              isReading={listening.isReading}
              onListen={() => listening.read(hand.current ?? 0, 'on')}
              onStop={listening.stop}
              other={reading.other}
            />
          )
        }
      />
      <Progress article={article} />
      {!reading.titled && (
        <h1 className={styles.title} lang="de">
          {article.title.de}
        </h1>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of sentences which takes the reader's keys */}
      <div
        ref={text}
        className={`${styles.text} ${states.text} ${views.text} ${print.text} ${reading.hasEnglish ? `${views.both} ${print.both}` : styles.alone} ${article.sentences.en.length > 0 ? styles.translated : ''}`}
        data-own={own}
        role="group"
        aria-label={t('text')}
        aria-describedby="reader-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys count only while the text has the focus
        tabIndex={0}
        // Before the choice is known the style sheet covers by the way to read alone.
        data-covers={reading.chosenView && (covering.covered ? own : 'none')}
        {...reading.input}
      >
        <LeavesOfText
          {...shown}
          text={text}
          inView={inView}
          titled={reading.titled}
          covering={covering}
          compared={reading.compared}
        />
      </div>
      {reading.hasEnglish && (view === 'german' || view === 'english') && (
        <OtherSide {...shown} side={view === 'german' ? 'en' : 'de'} compared={reading.compared} />
      )}
      <p id="reader-keys" className={styles.hint}>
        {t('keys.hint')}
      </p>
      <Announcements
        {...shown}
        isCovered={reading.isCovered}
        foreign={foreign}
        word={word && !word.open ? found : undefined}
      />
      <AskedFor
        asked={search.asked}
        search={{ ...shown, inView, own, uncover: covering.uncover, onClose: search.leaveSearch }}
        keys={{ actions: reading.actions, onClose: search.closeKeys }}
      />
      {reading.at && (
        <LaterCard
          article={article}
          foreign={foreign}
          inHand={inHand}
          at={reading.at}
          keeping={keeping}
          onHear={listening?.say}
          onClose={reading.close}
          onKey={(stroke) => pressKey(stroke, reading.actions, 'card')}
          offer={found && reading.offerFor(found.bead)}
        />
      )}
      {machine.waiting && <AccessCode onAnswer={machine.giveCode} />}
      <BelowText
        {...shown}
        foreign={foreign}
        words={reading.words}
        inHand={inHand}
        focusText={reading.focusText}
        onKeep={keeping.entry}
      />
    </article>
  );
}
