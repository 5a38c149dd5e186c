'use client';

import { useTranslation } from 'react-i18next';
import { Headword, Plural } from '@/components/ui/headword';
import page from '@/components/ui/page.module.css';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import styles from './article-words.module.css';
import type { ListedWord } from './listed-words';

interface Props {
  readonly listed: ListedWord;
  /** Undefined as long as it is not looked up, and for what the dictionary does not have. */
  readonly sense: Sense | undefined;
  readonly isLookedUp: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onGo: () => void;
}

/** More glosses than these are too many for a list. */
const GLOSSES = 2;

/** A word that is new to the learner: what it is, what it means where it stands first, and how often it stands there. */
export function NewWord({ listed, sense, isLookedUp, isSelected, onSelect, onGo }: Props) {
  const { t } = useTranslation('reader');
  const { word, times, entry } = listed;
  const glosses = entry?.en ?? sense?.entries[0]?.entry.glosses.map(({ text }) => text) ?? [];
  const plural = entry?.plural ?? sense?.plural;
  const isExplained = glosses.length > 0;
  return (
    <li className={styles.word}>
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={isSelected}
          disabled={!isExplained}
          onChange={({ target }) => onSelect(target.checked)}
          aria-label={t('words.select', { word: word.lemma })}
        />
      </label>
      <span>
        <button type="button" className={styles.go} onClick={onGo} title={t('words.go')}>
          <Headword {...word} prefix={entry?.prefix ?? sense?.prefix} />
        </button>
        {plural && (
          <small>
            , <Plural plural={plural} />
          </small>
        )}
      </span>
      {isExplained && (
        <span lang="en" className={styles.gloss}>
          {glosses.slice(0, GLOSSES).join(', ')}
        </span>
      )}
      {!isExplained && <span className={styles.gloss}>{isLookedUp && t('words.unexplained')}</span>}
      <span className={styles.times}>
        <span aria-hidden="true">{times} ×</span>
        <span className={page.sr}>{t('words.times', { count: times })}</span>
      </span>
    </li>
  );
}
