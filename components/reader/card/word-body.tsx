'use client';

import { useTranslation } from 'react-i18next';
import type { WordFailure } from '@/components/language/language';
import type { GermanWord } from '@/corpus/lexicon/look-up/german-word';
import type { Result } from '@/corpus/result';
import { identityOf, type LookUp } from '../look-up/look-up';
import type { KeepingWords } from '../look-up/use-keeping-words';
import { CompoundParts } from './compound-parts';
import styles from './dictionary.module.css';
import { DictionaryBelow, DictionaryWord, OtherSenses } from './dictionary-word';
import { FoundActions } from './found-actions';
import { KnownWord } from './known-word';
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
  readonly keeping: KeepingWords;
  readonly onAgain: () => void;
}

/** All that is known of the word in hand: the glossary and the learner first, then the dictionary. */
export function WordBody(props: Props) {
  const { found, searching, answer, keeping } = props;
  const { t } = useTranslation('reader');
  const { known } = found;
  const word = answer?.ok ? answer.value : undefined;
  if (known === undefined && searching) {
    return (
      <p role="status" className={styles.searching}>
        {t('dictionary.searching')}
      </p>
    );
  }
  const isInDictionary = (word?.senses[0]?.entries.length ?? 0) > 0;
  if (known === undefined && !(word && isInDictionary)) return <Unknown {...props} word={word} />;
  return (
    <>
      {known ? <KnownWord known={known} /> : word && <DictionaryWord word={word} />}
      <FoundActions found={found} keeping={keeping} />
      {word &&
        (known ? (
          <DictionaryBelow word={word} />
        ) : (
          <OtherSenses
            word={word}
            open={false}
            onKeep={(sense) => keeping.sense({ language: 'de', sense })}
          />
        ))}
    </>
  );
}

/** What stands in no dictionary: what is known of it all the same, and room for the learner's own gloss. */
function Unknown({
  found,
  english,
  answer,
  keeping,
  onAgain,
  word,
}: Props & { word: GermanWord | undefined }) {
  const { t } = useTranslation('reader');
  const [meant, ...others] = word?.senses ?? [];
  const own = (
    <OwnWord
      language="de"
      key={found.form}
      form={found.form}
      gloss={english}
      suggestion={meant && identityOf(meant)}
      example={keeping.example(found)}
      onKeep={keeping.own}
    />
  );
  return (
    <>
      {word && meant && <SenseHead surface={word.analysis.surface} sense={meant} />}
      {word && <CompoundParts parts={word.parts} />}
      {answer?.ok === false && <LookUpFailure failure={answer.failure} onAgain={onAgain} />}
      {word && others.length > 0 ? (
        <>
          <OtherSenses word={word} open onKeep={(sense) => keeping.sense({ language: 'de', sense })} />
          <details className={styles.more}>
            <summary>{t('dictionary.own')}</summary>
            {own}
          </details>
        </>
      ) : (
        <>
          {word && (
            <p className={card.note}>
              {t(word.parts.length > 0 ? 'dictionary.compound' : 'dictionary.unknown')}
            </p>
          )}
          {own}
        </>
      )}
    </>
  );
}
