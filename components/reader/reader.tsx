'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import type { Article, GlossaryEntry } from '@/corpus/articles/article';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import { keptWords } from '@/study/terms/kept';
import { AccessCode } from './access-code';
import { ArticleHead } from './article-head';
import { BeadInHand } from './bead-in-hand';
import { draftOf, draftOfSense, englishByMachine, exampleOf, firstMention } from './drafts';
import { EnglishBody } from './english-body';
import { Glossary } from './glossary';
import { useKeeping } from './keep';
import { phraseOf, wordAt } from './look-up';
import { LookUpCard } from './look-up-card';
import { useMachineTranslation } from './machine';
import { covers } from './place-in-text';
import styles from './reader.module.css';
import { nextWord, type ReaderActions } from './reader-keys';
import { useReadingPlace } from './reading-place';
import { layOut } from './rows';
import { SentenceRow } from './sentence-row';
import { useTextInput } from './text-input';
import { TranslateTools } from './translate-tools';
import { useLookUp } from './use-look-up';
import { WordBody } from './word-body';
import { rangesIn } from './word-in-hand';

const NONE: ReadonlySet<number> = new Set();

/** Whether the text itself begins with its title, which then is the page's heading. */
const beginsWithTitle = ({ blocks, text, title }: Article): boolean => {
  const [first] = blocks.de;
  return first?.kind === 'heading' && text.de.slice(first.start, first.end).trim() === title.de.trim();
};

/** An article to read: German beside English, sentence against sentence, every word to be pressed and kept. */
export function Reader({ article }: { article: Article }) {
  const { t } = useTranslation('reader');
  const text = useRef<HTMLDivElement>(null);
  const [hand] = useState(() => new BeadInHand(() => text.current));
  const stored = useStored(keptWords);
  const words = useMemo(() => (stored?.ok ? stored.value : []), [stored]);
  const kept = useMemo(() => new Map(words.map(({ term }) => [term.id, term])), [words]);
  const rows = useMemo(() => layOut(article), [article]);
  const machine = useMachineTranslation(article);
  const { keep, remove } = useKeeping(stored?.ok === true && words.length === 0);
  const [covered, setCovered] = useState(false);
  const [uncovered, setUncovered] = useState(NONE);
  const { word, setWord, found, linked, searching, answer, again } = useLookUp(text, article, words);
  const titled = beginsWithTitle(article);
  const hasEnglish =
    article.sentences.en.length > 0 || machine.texts.size > 0 || machine.progress !== undefined;

  const arrive = useCallback((bead: number) => hand.take(bead), [hand]);
  useReadingPlace(text, article.id, article.beads.length, arrive);
  useEffect(() => hand.refresh());

  const uncover = useCallback((bead: number) => setUncovered((before) => new Set([...before, bead])), []);
  const example = (bead: number, form: string) =>
    exampleOf(article, bead, form, englishByMachine(article, bead, machine.texts));
  const keepEntry = (entry: GlossaryEntry): void => {
    const { bead, form } = firstMention(article, entry);
    void keep(draftOf(entry, example(bead, form)));
  };
  const keepSense = (sense: Sense): void => {
    if (found) void keep(draftOfSense(sense, found.form, example(found.bead, found.form)));
  };
  const keepFound = (): void => {
    if (found?.side !== 'de' || !word || found.known?.term) return;
    const [meant] = answer?.ok ? answer.value.senses : [];
    if (found.known?.entry) void keep(draftOf(found.known.entry, example(found.bead, found.form)));
    else if (meant && meant.entries.length > 0) keepSense(meant);
    // Where the dictionary has not answered yet, or has nothing, the card is where to go on.
    else setWord({ ...word, open: true, byKeyboard: true });
  };
  const bring = (bead: number): void => {
    hand.take(bead);
    hand.elements(bead)[0]?.scrollIntoView({ block: 'nearest' });
  };

  const actions: ReaderActions = {
    moveBead: (by) => {
      const current = hand.current;
      bring(current === undefined ? 0 : Math.min(article.beads.length - 1, Math.max(0, current + by)));
      setWord(undefined);
    },
    moveWord: (by) => {
      const bead = word?.bead ?? hand.current ?? 0;
      const next = nextWord(article, bead, found?.side === 'de' ? found.spans[0] : undefined, by);
      if (!next) return;
      bring(next.bead);
      setWord({ ...next, side: 'de', open: false, byKeyboard: true });
    },
    open: () => {
      const first = word ?? nextWord(article, hand.current ?? 0, undefined, 1);
      if (first) setWord({ side: 'de', ...first, open: true, byKeyboard: true });
    },
    keep: keepFound,
    uncover: () => {
      const bead = hand.current;
      if (!covered || bead === undefined || uncovered.has(bead)) return false;
      uncover(bead);
      return true;
    },
  };

  const input = useTextInput({
    hand,
    actions,
    onPlace: (bead, { side, offset }, { x, y }) => {
      const span = wordAt(article, bead, side, offset);
      const pressed = span && rangesIn(text.current, { bead, side }, [span])[0];
      if (span && pressed && covers(pressed, x, y))
        setWord({ bead, side, span, open: true, byKeyboard: false });
      else setWord(undefined);
    },
    onSelect: (bead, span) => {
      hand.take(bead);
      setWord({ bead, side: 'de', span, open: true, byKeyboard: false });
    },
  });

  const turnToGerman = (): void => {
    const [span] = linked;
    if (word && span) setWord({ ...word, side: 'de', span, byKeyboard: true });
  };
  const close = (): void => {
    if (word?.byKeyboard) text.current?.focus({ preventScroll: true });
    setWord(word && { ...word, open: false });
  };
  const at = word?.open && found ? rangesIn(text.current, found, found.spans)[0] : undefined;

  const inBead = (index: number): boolean => {
    const [from, to] = article.beads[found?.bead ?? 0]?.de ?? [0, 0];
    return from <= index && index < to;
  };
  const translatable = machine.available ? machine.missing.filter(inBead) : [];

  return (
    <article>
      <ArticleHead article={article}>
        {hasEnglish && (
          <button
            type="button"
            className={buttons.quiet}
            aria-pressed={covered}
            onClick={() => {
              setCovered(!covered);
              setUncovered(NONE);
            }}
          >
            {t(covered ? 'showEnglish' : 'hideEnglish')}
          </button>
        )}
        <TranslateTools
          machine={machine}
          missing={machine.missing.length}
          onTranslate={() => machine.translate(machine.missing)}
        />
      </ArticleHead>
      {!titled && (
        <h1 className={styles.title} lang="de">
          {article.title.de}
        </h1>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of sentences which takes the reader's keys */}
      <div
        ref={text}
        className={hasEnglish ? styles.text : `${styles.text} ${styles.alone}`}
        role="group"
        aria-label={t('text')}
        aria-describedby="reader-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys count only while the text has the focus
        tabIndex={0}
        {...input}
      >
        {rows.map((row, place) => (
          <SentenceRow
            key={row.beads[0]}
            row={row}
            text={article.text}
            isTitle={titled && place === 0}
            covered={covered}
            uncovered={uncovered}
            onUncover={uncover}
            machine={machine.texts}
          />
        ))}
      </div>
      <p id="reader-keys" className={styles.hint}>
        {t('keys')}
      </p>
      <p className={page.sr} aria-live="polite">
        {word && !word.open && <span lang="de">{found?.form}</span>}
      </p>
      {found && at && (
        <LookUpCard
          // Another word, another card: that the one before has closed is heard only after the next press.
          key={word?.span.start}
          form={found.form}
          at={at}
          byKeyboard={word?.byKeyboard === true}
          isSettled={found.known !== undefined || !searching}
          onClose={close}
          onTranslate={translatable.length > 0 ? () => machine.translate(translatable) : undefined}
        >
          {found.side === 'en' ? (
            <EnglishBody
              form={found.form}
              slug={article.slug}
              german={phraseOf(linked, article.text.de)}
              onGerman={turnToGerman}
            />
          ) : (
            <WordBody
              found={found}
              english={phraseOf(linked, article.text.en)}
              searching={searching}
              answer={answer}
              example={example(found.bead, found.form)}
              onAgain={again}
              onKeep={keepFound}
              onKeepSense={keepSense}
              onKeepOwn={(draft) => void keep(draft)}
              onRemove={(id) => void remove(id)}
            />
          )}
        </LookUpCard>
      )}
      {machine.waiting && <AccessCode onAnswer={machine.giveCode} />}
      <Glossary entries={article.glossary} kept={kept} onKeep={keepEntry} />
      {article.source && (
        <p className={styles.source}>
          {t('source', { source: article.source })}
          {article.licence && ` · ${article.licence}`}
        </p>
      )}
    </article>
  );
}
