'use client';

import { useTranslation } from 'react-i18next';
import { Headword } from '@/components/ui/headword';
import type { EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import { englishIdentity } from '../look-up/look-up';
import { EnglishEntryItem } from './english-entry-item';
import { EntryList } from './entry-list';
import { ReasonLine } from './reason';
import card from './word-card.module.css';

interface Props {
  /** As it stands in the text. */
  readonly surface: string;
  readonly sense: EnglishSense;
}

/** So many entries are shown at once. */
const AT_ONCE = 2;

/** An English word in one sense: as a dictionary heads it, what kind of word it is, and what it means. */
export function EnglishSenseView({ surface, sense }: Props) {
  const { t } = useTranslation('reader');
  const { lemma, pos, entries } = sense;
  return (
    <>
      <p className={card.word}>
        <Headword {...englishIdentity(sense)} />
      </p>
      <p className={card.facts}>{t(`pos.${pos}`)}</p>
      <ReasonLine surface={surface} reading={{ lemma, reasons: [] }} lang="en" />
      <EntryList entries={entries} atOnce={AT_ONCE} item={(entry) => <EnglishEntryItem {...entry} />} />
    </>
  );
}
