'use client';

import type { ComponentProps } from 'react';
import type { Speech } from '@/components/speech/speaker';
import type { Article } from '@/corpus/articles/article';
import { type Language, otherLanguage } from '@/corpus/text/span';
import { phraseOf } from '../look-up/look-up';
import type { KeepingWords } from '../look-up/use-keeping-words';
import type { InHand } from '../look-up/use-look-up';
import { turnedTo } from '../look-up/word-in-hand';
import { DictionaryWord } from './dictionary-word';
import { EnglishEntryItem } from './english-entry-item';
import { EnglishWordBody } from './english-word-body';
import { EntryList } from './entry-list';
import { KnownWord } from './known-word';
import { LookUpCard } from './look-up-card';
import { OwnSideBody } from './own-side-body';
import type { Offer } from './use-sentence-tool';
import { WordBody } from './word-body';

interface Props {
  readonly article: Article;
  /** The side whose words are learnt. */
  readonly foreign: Language;
  readonly inHand: InHand;
  /** Where the word stands on the page. */
  readonly at: Range;
  readonly keeping: KeepingWords;
  /** Says something aloud; absent where the device has no voice. */
  readonly onHear: ((speech: Speech) => void) | undefined;
  readonly onClose: () => void;
  readonly onKey: ComponentProps<typeof LookUpCard>['onKey'];
  /** What a machine can be asked for of the sentence. */
  readonly offer: Offer | undefined;
}

/** So many entries of a word on the learner's own side are shown at once. */
const AT_ONCE = 3;

/** The card of the word in hand, on whichever side it stands. */
export function CardInHand(props: Props) {
  const { article, foreign, inHand, at, keeping, onHear, onClose, onKey, offer } = props;
  const { word, found, linked, searching, german, english, again } = inHand;
  if (!word || !found) return null;
  const { side, form } = found;
  const others = phraseOf(linked, article.text[otherLanguage(side)]);
  return (
    <LookUpCard
      // Another word, another card: that the one before has closed is heard only after the next press.
      key={`${word.side} ${word.span.start}`}
      form={form}
      at={at}
      byKeyboard={word.byKeyboard}
      isSettled={found.known !== undefined || !searching}
      onClose={onClose}
      onKey={onKey}
      onHear={
        onHear && side === foreign
          ? // The halves of a split verb are said with a breath between them.
            () => onHear({ text: form.replace(' … ', ', '), language: side })
          : undefined
      }
      offer={offer}
    >
      {side !== foreign ? (
        <OwnSide article={article} inHand={inHand} />
      ) : side === 'en' ? (
        <EnglishWordBody
          found={found}
          german={others}
          searching={searching}
          answer={english}
          keeping={keeping}
          onAgain={again}
        />
      ) : (
        <WordBody
          found={found}
          english={others}
          searching={searching}
          answer={german}
          keeping={keeping}
          onAgain={again}
        />
      )}
    </LookUpCard>
  );
}

/** What the card of a word on the learner's own side holds. */
function OwnSide({ article, inHand }: Pick<Props, 'article' | 'inHand'>) {
  const { word, setWord, found, linked, searching, german, english, again } = inHand;
  if (!word || !found) return null;
  const other = otherLanguage(found.side);
  const turn = (): void => {
    const [span] = linked;
    if (span) setWord(turnedTo(word, span));
  };
  const entries = english?.ok ? english.value.flatMap((sense) => sense.entries) : [];
  const isInDictionary = german?.ok === true && (german.value.senses[0]?.entries.length ?? 0) > 0;
  return (
    <OwnSideBody
      language={found.side}
      form={found.form}
      behind={phraseOf(linked, article.text[other])}
      onTurn={turn}
      answer={found.side === 'de' ? german : english}
      searching={searching}
      onAgain={again}
      hasEntry={found.known !== undefined || isInDictionary || entries.length > 0}
    >
      {found.known && <KnownWord known={found.known} />}
      {!found.known && isInDictionary && <DictionaryWord word={german.value} />}
      {entries.length > 0 && (
        <EntryList entries={entries} atOnce={AT_ONCE} item={(entry) => <EnglishEntryItem {...entry} />} />
      )}
    </OwnSideBody>
  );
}
