'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordFailure } from '@/components/language/language';
import buttons from '@/components/ui/button.module.css';
import type { Result } from '@/corpus/result';
import { type Language, otherLanguage } from '@/corpus/text/span';
import styles from './dictionary.module.css';
import { LookUpFailure } from './look-up-failure';
import card from './word-card.module.css';

interface Props {
  /** Of the word. */
  readonly language: Language;
  readonly form: string;
  /** The foreign words that it translates here, as they stand; empty where none is known. */
  readonly behind: string;
  /** Looks those up. */
  readonly onTurn: () => void;
  readonly answer: Result<unknown, WordFailure> | undefined;
  /** Whether the dictionary is being asked. */
  readonly searching: boolean;
  readonly onAgain: () => void;
  /** Whether there is an entry for the word itself. */
  readonly hasEntry: boolean;
  readonly children: ReactNode;
}

/** What is known of a word on the learner's own side: the foreign words behind it, one press away, and its own entry. */
export function OwnSideBody(props: Props) {
  const { language, form, behind, onTurn, answer, searching, onAgain, hasEntry, children } = props;
  const { t } = useTranslation('reader');
  const foreign = otherLanguage(language);
  return (
    <>
      <p className={card.word} lang={language}>
        <b>{form}</b>
      </p>
      {behind === '' ? (
        <p className={card.facts}>{t(`behind.none.${foreign}`)}</p>
      ) : (
        <>
          <p className={card.facts}>{t(`behind.${foreign}`)}</p>
          <p className={styles.behind}>
            <button type="button" className={buttons.plain} onClick={onTurn}>
              <span lang={foreign}>{behind}</span>
            </button>
          </p>
        </>
      )}
      {searching && (
        <p role="status" className={styles.searching}>
          {t('dictionary.searching')}
        </p>
      )}
      {answer?.ok === false && <LookUpFailure failure={answer.failure} onAgain={onAgain} />}
      {answer?.ok && !hasEntry && <p className={card.note}>{t('behind.unknown')}</p>}
      {hasEntry && <p className={styles.caption}>{t('behind.own')}</p>}
      {children}
    </>
  );
}
