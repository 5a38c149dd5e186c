'use client';

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { Article } from '@/corpus/articles/article';
import type { Span } from '@/corpus/text/span';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import type { KeptWord } from '@/study/terms/kept';
import type { Stand } from '@/study/terms/term';
import type { FindTerm } from '@/study/vocabulary/find-term';
import { type FreshOrder, freshWords } from '@/study/vocabulary/fresh-words';
import { LookUpFailure } from '../card/look-up-failure';
import type { MachineTexts } from '../machine/machine-texts';
import styles from './article-words.module.css';
import { useKeepingSeveral } from './keep-several';
import { draftOfListed, listedWords } from './listed-words';
import { NewWord } from './new-word';
import { NewWordOrder } from './new-word-order';
import { SelectedWords } from './selected-words';
import { useSenses } from './use-senses';

export interface ListProps {
  readonly article: Article;
  readonly words: readonly KeptWord[];
  readonly machine: MachineTexts;
  /** Goes to a word in the text. */
  readonly onGo: (bead: number, span: Span) => void;
}

interface Props extends ListProps {
  readonly vocabulary: Vocabulary;
  readonly find: FindTerm;
}

/** Words that are shown at a time: a book has thousands. */
const SHOWN = 100;
const NONE: ReadonlySet<string> = new Set();

/** New words to go to in the text, and to be kept or known several at once. */
export function NewWordList({ article, words, machine, onGo, vocabulary, find }: Props) {
  const { t } = useTranslation('reader');
  const [order, setOrder] = useState<FreshOrder>('appearance');
  const [most, setMost] = useState(SHOWN);
  const [selected, setSelected] = useState(NONE);
  const keepSeveral = useKeepingSeveral(words.length === 0);
  const fresh = useMemo(() => freshWords(vocabulary, find, order), [vocabulary, find, order]);
  const shown = useMemo(() => listedWords(article, fresh.slice(0, most)), [article, fresh, most]);
  const { senses, failure, again } = useSenses(article, shown);

  const drafts = shown.flatMap((listed) => {
    const draft = draftOfListed(article, listed, senses.get(listed.id), machine);
    return draft ? [{ id: listed.id, draft }] : [];
  });
  const chosen = drafts.filter(({ id }) => selected.has(id)).map(({ draft }) => draft);
  const select = (ids: readonly string[], isSelected: boolean): void => {
    const others = [...selected].filter((id) => !ids.includes(id));
    setSelected(new Set(isSelected ? [...others, ...ids] : others));
  };
  const keep = async (stand?: Stand): Promise<void> => {
    if (await keepSeveral(chosen, stand)) setSelected(NONE);
  };

  if (fresh.length === 0) return <p role="status">{t('words.none')}</p>;
  return (
    <>
      <div className={styles.tools}>
        <p role="status">{t('words.count', { count: fresh.length })}</p>
        <NewWordOrder order={order} onChoose={setOrder} />
      </div>
      {failure && <LookUpFailure failure={failure} onAgain={again} />}
      <ul className={styles.words}>
        {shown.map((listed) => (
          <NewWord
            key={listed.id}
            listed={listed}
            sense={senses.get(listed.id)}
            isLookedUp={senses.has(listed.id)}
            isSelected={selected.has(listed.id)}
            onSelect={(isSelected) => select([listed.id], isSelected)}
            onGo={() => listed.place.spans[0] && onGo(listed.place.bead, listed.place.spans[0])}
          />
        ))}
      </ul>
      {fresh.length > most && (
        <button type="button" className={buttons.plain} onClick={() => setMost(most + SHOWN)}>
          {t('words.more', { count: Math.min(SHOWN, fresh.length - most) })}
        </button>
      )}
      <SelectedWords
        count={chosen.length}
        areAll={drafts.length > 0 && chosen.length === drafts.length}
        onAll={(isSelected) =>
          select(
            drafts.map(({ id }) => id),
            isSelected,
          )
        }
        onKeep={(stand) => void keep(stand)}
      />
    </>
  );
}
