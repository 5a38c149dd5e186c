'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { KeyHint } from '@/components/ui/key-hint';
import type { GermanWord, Sense } from '@/corpus/lexicon/look-up/german-word';
import { CompoundParts } from './compound-parts';
import styles from './dictionary.module.css';
import { SenseEntries, SenseHead } from './sense-view';
import card from './word-card.module.css';

interface Props {
  readonly word: GermanWord;
  readonly onKeep: (sense: Sense) => void;
}

/** A word of the dictionary: the sense meant here, to be kept with one press, and what else it can be. */
export function DictionaryWord({ word, onKeep }: Props) {
  const { t } = useTranslation('reader');
  const { surface } = word.analysis;
  const [meant, ...others] = word.senses;
  if (meant === undefined) return null;
  return (
    <>
      <SenseHead surface={surface} sense={meant} />
      <SenseEntries sense={meant} />
      <CompoundParts parts={word.parts} />
      <div className={card.actions}>
        <button type="button" className={buttons.go} onClick={() => onKeep(meant)}>
          {t('keep')}
          <KeyHint>a</KeyHint>
        </button>
      </div>
      {others.map((sense) => (
        <details key={`${sense.reading.lemma} ${sense.reading.pos}`} className={styles.more}>
          <summary>
            {t('dictionary.also')} <b lang="de">{sense.reading.lemma}</b>, {t(`pos.${sense.reading.pos}`)}
          </summary>
          <SenseHead surface={surface} sense={sense} />
          <SenseEntries sense={sense} />
          <div className={card.actions}>
            <button type="button" className={buttons.plain} onClick={() => onKeep(sense)}>
              {t('keep')}
            </button>
          </div>
        </details>
      ))}
    </>
  );
}

/** What the dictionary says of a word that the glossary or the learner explains already. */
export function DictionaryBelow({ word }: Pick<Props, 'word'>) {
  const { t } = useTranslation('reader');
  const [meant] = word.senses;
  if (meant === undefined || (meant.entries.length === 0 && word.parts.length === 0)) return null;
  return (
    <details className={styles.more}>
      <summary>{t('dictionary.below')}</summary>
      <SenseHead surface={word.analysis.surface} sense={meant} />
      <SenseEntries sense={meant} />
      <CompoundParts parts={word.parts} />
    </details>
  );
}
