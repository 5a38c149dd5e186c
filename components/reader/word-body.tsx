'use client';

import { useTranslation } from 'react-i18next';
import type { WordFailure } from '@/components/language/language';
import type { GermanWord, Sense } from '@/corpus/lexicon/look-up/german-word';
import type { Result } from '@/corpus/result';
import type { Example, TermDraft } from '@/study/terms/term';
import { CompoundParts } from './compound-parts';
import styles from './dictionary.module.css';
import { DictionaryBelow, DictionaryWord } from './dictionary-word';
import { KnownWord } from './known-word';
import { identityOf, type LookUp } from './look-up';
import { LookUpFailure } from './look-up-failure';
import { OwnWord } from './own-word';
import { SenseHead } from './sense-view';
import card from './word-card.module.css';

interface Props {
  readonly found: LookUp;
  /** What renders the word in this bead, as far as that is known. */
  readonly english: string;
  /** Whether the dictionary is being asked: a phrase it is not. */
  readonly searching: boolean;
  readonly answer: Result<GermanWord, WordFailure> | undefined;
  readonly example: Example;
  readonly onKeep: () => void;
  readonly onKeepSense: (sense: Sense) => void;
  readonly onKeepOwn: (draft: TermDraft) => void;
  readonly onRemove: (id: string) => void;
  readonly onAgain: () => void;
}

/** All that is known of the word in hand: the glossary and the learner first, then the dictionary. */
export function WordBody(props: Props) {
  const { found, english, searching, answer, example } = props;
  const { t } = useTranslation('reader');
  const { known, form } = found;
  const word = answer?.ok ? answer.value : undefined;
  const [meant] = word?.senses ?? [];
  if (known) {
    return (
      <>
        <KnownWord known={known} onKeep={props.onKeep} onRemove={() => props.onRemove(known.id)} />
        {word && <DictionaryBelow word={word} />}
      </>
    );
  }
  if (searching) {
    return (
      <p role="status" className={styles.searching}>
        {t('dictionary.searching')}
      </p>
    );
  }
  if (word && meant && meant.entries.length > 0) {
    return <DictionaryWord word={word} onKeep={props.onKeepSense} />;
  }
  return (
    <>
      {word && meant && <SenseHead surface={word.analysis.surface} sense={meant} />}
      {word && <CompoundParts parts={word.parts} />}
      {word && (
        <p className={card.note}>{t(word.parts.length > 0 ? 'dictionary.compound' : 'dictionary.unknown')}</p>
      )}
      {answer?.ok === false && <LookUpFailure failure={answer.failure} onAgain={props.onAgain} />}
      <OwnWord
        key={`${form} ${english}`}
        form={form}
        gloss={english}
        suggestion={meant && identityOf(meant)}
        example={example}
        onKeep={props.onKeepOwn}
      />
    </>
  );
}
