'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import styles from './dictionary.module.css';
import { EnglishEntryItem } from './english-entry-item';
import { EntryList } from './entry-list';
import { LookUpFailure } from './look-up-failure';
import { useEnglishWord } from './use-english-word';
import card from './word-card.module.css';

interface Props {
  readonly form: string;
  readonly slug: string | undefined;
  /** The German words that it translates here, as they stand; empty where none is known. */
  readonly german: string;
  /** Looks the German up. */
  readonly onGerman: () => void;
}

/** So many entries are shown at once. */
const AT_ONCE = 3;

/** What is known of an English word: the German behind it, and what the dictionary says of it. */
export function EnglishBody({ form, slug, german, onGerman }: Props) {
  const { t } = useTranslation('reader');
  const { answer, again } = useEnglishWord(form, slug);
  const entries = answer?.ok ? answer.value : [];
  return (
    <>
      <p className={card.word} lang="en">
        <b>{form}</b>
      </p>
      {german === '' ? (
        <p className={card.facts}>{t('english.none')}</p>
      ) : (
        <>
          <p className={card.facts}>{t('english.behind')}</p>
          <p className={styles.behind}>
            <button type="button" className={buttons.plain} onClick={onGerman}>
              <span lang="de">{german}</span>
            </button>
          </p>
        </>
      )}
      {answer === undefined && (
        <p role="status" className={styles.searching}>
          {t('dictionary.searching')}
        </p>
      )}
      {answer?.ok === false && <LookUpFailure failure={answer.failure} onAgain={again} />}
      {answer?.ok && entries.length === 0 && <p className={card.note}>{t('english.unknown')}</p>}
      {entries.length > 0 && <p className={styles.caption}>{t('english.own')}</p>}
      <EntryList entries={entries} atOnce={AT_ONCE} item={(entry) => <EnglishEntryItem entry={entry} />} />
    </>
  );
}
