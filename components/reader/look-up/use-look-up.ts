'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import { useWhenUsed } from '@/components/shell/when-used';
import type { Article } from '@/corpus/articles/article';
import { type Language, otherLanguage } from '@/corpus/text/span';
import type { KeptWord } from '@/study/terms/kept';
import type { LeavesInView } from '../text/leaves-in-view';
import { linkedWith, useBeadLinks } from './bead-links';
import { useGermanWord } from './german-word';
import { drawMark } from './highlights';
import { useLookAhead } from './look-ahead';
import {
  indexKnown,
  isOneWord,
  knownOnSides,
  type LookUp,
  lookUp,
  withDictionary,
  withEnglish,
} from './look-up';
import { useMarks } from './marks';
import { useEnglishWord } from './use-english-word';
import type { Heard, Meant } from './use-keeping-words';
import { rangesIn, type WordInHand } from './word-in-hand';

export type InHand = ReturnType<typeof useLookUp>;

type GermanAnswer = NonNullable<ReturnType<typeof useGermanWord>['answer']>;
type EnglishAnswer = NonNullable<ReturnType<typeof useEnglishWord>['answer']>;

interface Learner {
  /** The side that is foreign. */
  readonly foreign: Language;
  readonly kept: readonly KeptWord[];
}

/** The word in hand with all that is known of it, from the glossary, the learner and the dictionary; and its marks. */
export function useLookUp(
  text: RefObject<HTMLElement | null>,
  inView: LeavesInView,
  article: Article,
  { foreign, kept }: Learner,
) {
  const known = useMemo(() => knownOnSides(article.glossary, kept, foreign), [article, kept, foreign]);
  const index = useMemo(() => ({ de: indexKnown(known.de), en: indexKnown(known.en) }), [known]);
  useMarks(inView, article, { side: foreign, known: known[foreign], index: index[foreign] });
  const language = useLanguage();
  useWhenUsed(useCallback(() => void language.warm(article.slug), [language, article.slug]));

  const [word, setWord] = useState<WordInHand>();
  const german = useGermanWord(article, word);
  const english = useEnglishWord(article, word);
  const plain = useMemo(() => word && lookUp(article, word, index), [article, word, index]);
  const complete = useCallback(
    (found: LookUp | undefined, inGerman: GermanAnswer | undefined, inEnglish: EnglishAnswer | undefined) => {
      if (found && inGerman?.result.ok) {
        const { result, from } = inGerman;
        return withDictionary(found, { word: result.value, from }, known.de, article.text.de);
      }
      return found && inEnglish?.ok ? withEnglish(found, inEnglish.value, known.en) : found;
    },
    [known, article],
  );
  const found = useMemo(
    () => complete(plain, german.answer, english.answer),
    [complete, plain, german.answer, english.answer],
  );
  /** What is known of a word once the dictionary has been heard, though another may be in hand by then. */
  const heardOf = async (asked: WordInHand): Promise<Heard> => {
    const { bead, side, span } = asked;
    const inGerman = side === 'de' ? await german.ask(bead, span) : undefined;
    const inEnglish = side === 'en' ? await english.ask(bead, span) : undefined;
    return {
      found: complete(lookUp(article, asked, index), inGerman, inEnglish),
      meant: meantBy(inGerman?.result, inEnglish),
    };
  };

  const links = useBeadLinks(article, word?.bead);
  const linked = useMemo(() => (found ? linkedWith(links, found.side, found.spans) : []), [links, found]);

  useEffect(() => {
    drawMark('word-in-hand', found ? rangesIn(text.current, found, found.spans) : []);
  }, [text, found]);
  useEffect(() => {
    const there = found && { bead: found.bead, side: otherLanguage(found.side) };
    drawMark('linked', there ? rangesIn(text.current, there, linked) : []);
  }, [text, found, linked]);
  useEffect(
    () => () => {
      drawMark('word-in-hand', []);
      drawMark('linked', []);
    },
    [],
  );

  const answered = word?.side === 'de' ? german.answer : english.answer;
  return {
    word,
    setWord,
    found,
    linked,
    /** Whether the dictionary is being asked: a phrase it is not. */
    searching: word !== undefined && answered === undefined && isOneWord(article, word.side, word.span),
    german: german.answer?.result,
    english: english.answer,
    meant: meantBy(german.answer?.result, english.answer),
    heardOf,
    ahead: useLookAhead(article),
    again: word?.side === 'en' ? english.again : german.again,
  };
}

/** The sense that is meant here, where the dictionary has anything to say of it. */
function meantBy(
  german: GermanAnswer['result'] | undefined,
  english: EnglishAnswer | undefined,
): Meant | undefined {
  const [sense] = german?.ok ? german.value.senses : [];
  if (sense && sense.entries.length > 0) return { language: 'de', sense };
  const [other] = english?.ok ? english.value : [];
  return other && { language: 'en', sense: other };
}
