'use client';

import { useTranslation } from 'react-i18next';
import { Headword, Plural } from '@/components/ui/headword';
import type { Sense } from '@/corpus/lexicon/look-up/german-word';
import { EntryItem } from './entry-item';
import { EntryList } from './entry-list';
import { ReasonLine } from './reason';
import card from './word-card.module.css';

/** So many entries are shown at once. */
const AT_ONCE = 2;

interface Props {
  readonly surface: string;
  readonly sense: Sense;
}

/** The head of a word: lemma with article, kind of word, plural, and why this form is taken for it. */
export function SenseHead({ surface, sense: { reading, reflexive, prefix, plural, forms } }: Props) {
  const { t } = useTranslation('reader');
  return (
    <>
      <p className={card.word}>
        <Headword lemma={reading.lemma} gender={reading.gender} reflexive={reflexive} prefix={prefix} />
      </p>
      <p className={card.facts}>
        {t(`pos.${reading.pos}`)}
        {plural && (
          <>
            {` · ${t('plural')} `}
            <Plural plural={plural} />
          </>
        )}
      </p>
      {forms && (
        <p className={card.facts} lang="de">
          {[forms.present, forms.past, forms.participle].join(', ')}
        </p>
      )}
      <ReasonLine surface={surface} reading={reading} />
    </>
  );
}

/** What the dictionary says of a word in one sense. */
export function SenseEntries({ sense: { reading, entries } }: Pick<Props, 'sense'>) {
  return (
    <EntryList
      entries={entries}
      atOnce={AT_ONCE}
      item={(entry) => <EntryItem {...entry} lemma={reading.lemma} />}
    />
  );
}
