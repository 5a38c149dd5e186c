'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { GermanWord, Sense } from '@/corpus/lexicon/look-up/german-word';
import { CompoundParts } from './compound-parts';
import styles from './dictionary.module.css';
import { SenseEntries, SenseHead } from './sense-view';
import card from './word-card.module.css';

/** A word of the dictionary in the sense meant here. */
export function DictionaryWord({ word }: { readonly word: GermanWord }) {
  const [meant] = word.senses;
  if (meant === undefined) return null;
  return (
    <>
      <SenseHead surface={word.analysis.surface} sense={meant} />
      <SenseEntries sense={meant} />
      <CompoundParts parts={word.parts} />
    </>
  );
}

interface OtherSensesProps {
  readonly word: GermanWord;
  /** Whether they are open from the start: where the dictionary has nothing of what is meant, it is they that tell. */
  readonly open: boolean;
  readonly onKeep: (sense: Sense) => void;
}

/** What else a word can be, each to be kept in the place of what is meant here. */
export function OtherSenses({ word, open, onKeep }: OtherSensesProps) {
  const { t } = useTranslation('reader');
  return word.senses.slice(1).map((sense) => (
    <details
      key={`${sense.reading.lemma} ${sense.reading.pos} ${sense.reading.gender}`}
      className={styles.more}
      open={open}
    >
      <summary>
        {t(open ? 'dictionary.from' : 'dictionary.also')} <b lang="de">{sense.reading.lemma}</b>,{' '}
        {t(`pos.${sense.reading.pos}`)}
      </summary>
      <SenseHead surface={word.analysis.surface} sense={sense} />
      <SenseEntries sense={sense} />
      <div className={card.actions}>
        <button type="button" className={buttons.plain} onClick={() => onKeep(sense)}>
          {t('keep')}
        </button>
      </div>
    </details>
  ));
}

/** What the dictionary says of a word that the glossary or the learner explains already. */
export function DictionaryBelow({ word }: { readonly word: GermanWord }) {
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
