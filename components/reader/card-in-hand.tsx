'use client';

import type { ComponentProps } from 'react';
import type { Speech } from '@/components/speech/speaker';
import type { Article } from '@/corpus/articles/article';
import { EnglishBody } from './english-body';
import { phraseOf } from './look-up';
import { LookUpCard } from './look-up-card';
import type { KeepingWords } from './use-keeping-words';
import type { InHand } from './use-look-up';
import { WordBody } from './word-body';

interface Props {
  readonly article: Article;
  readonly inHand: InHand;
  /** Where the word stands on the page. */
  readonly at: Range;
  readonly keeping: KeepingWords;
  /** Says something aloud; absent where the device has no voice. */
  readonly onHear: ((speech: Speech) => void) | undefined;
  readonly onClose: () => void;
  readonly onKey: ComponentProps<typeof LookUpCard>['onKey'];
  /** Where the sentence can still be translated by a machine. */
  readonly onTranslate: (() => void) | undefined;
}

/** The card of the word in hand, on whichever side it stands. */
export function CardInHand({ article, inHand, at, keeping, onHear, onClose, onKey, onTranslate }: Props) {
  const { word, setWord, found, linked, searching, answer, again } = inHand;
  if (!word || !found) return null;
  const turnToGerman = (): void => {
    const [span] = linked;
    if (span) setWord({ ...word, side: 'de', span, byKeyboard: true });
  };
  return (
    <LookUpCard
      // Another word, another card: that the one before has closed is heard only after the next press.
      key={`${word.side} ${word.span.start}`}
      form={found.form}
      at={at}
      byKeyboard={word.byKeyboard}
      isSettled={found.known !== undefined || !searching}
      onClose={onClose}
      onKey={onKey}
      onHear={
        onHear && found.side === 'de'
          ? // The halves of a split verb are said with a breath between them.
            () => onHear({ text: found.form.replace(' … ', ', '), language: 'de' })
          : undefined
      }
      onTranslate={onTranslate}
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
          keeping={keeping}
          onAgain={again}
        />
      )}
    </LookUpCard>
  );
}
