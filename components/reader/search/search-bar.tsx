'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { Article } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import type { MachineTexts } from '../machine/machine-texts';
import type { BeadInHand } from '../text/bead-in-hand';
import type { LeavesInView } from '../text/leaves-in-view';
import styles from './search-bar.module.css';
import { useSearch } from './use-search';

interface Props {
  readonly article: Article;
  readonly machine: MachineTexts;
  readonly hand: BeadInHand;
  readonly inView: LeavesInView;
  readonly own: Language;
  readonly uncover: (bead: number) => void;
  readonly onClose: () => void;
}

/** Searches the article in both languages. It stands at the window's upper edge; Escape closes it. */
export function SearchBar({ onClose, ...searched }: Props) {
  const { t } = useTranslation('reader');
  const field = useRef<HTMLInputElement>(null);
  const { query, setQuery, number, count, isAsked, go } = useSearch(searched);
  useEffect(() => field.current?.focus(), []);

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.target !== field.current) return;
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles.bar} aria-label={t('search.label')} onKeyDown={press}>
      <input
        ref={field}
        type="text"
        enterKeyHint="search"
        aria-label={t('search.field')}
        placeholder={t('search.field')}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <output className={styles.count}>
        {isAsked && (count > 0 ? t('search.count', { at: number + 1, of: count }) : t('search.none'))}
      </output>
      <button
        type="button"
        className={buttons.quiet}
        aria-label={t('search.previous')}
        disabled={count === 0}
        onClick={() => go(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className={buttons.quiet}
        aria-label={t('search.next')}
        disabled={count === 0}
        onClick={() => go(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" className={buttons.quiet} aria-label={t('search.close')} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </search>
  );
}
