'use client';

import Link from 'next/link';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { keptWords } from '@/study/terms/kept';
import { useAskedTerm } from './asked-term';
import {
  find,
  LANGUAGES,
  type LanguageFilter,
  languagesOf,
  ORDERS,
  type Order,
  STATUSES,
  type StatusFilter,
} from './find';
import { WordItem } from './word-item';
import styles from './words.module.css';

/** Every word that the learner keeps: where it stands in practice, and the sentence it came from. */
export function Words({ locale }: { locale: Locale }) {
  const { t } = useTranslation(['words', 'common']);
  const stored = useStored(keptWords);
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<StatusFilter>('all');
  const [language, setLanguage] = useState<LanguageFilter>('all');
  const [order, setOrder] = useState<Order>('newest');
  const wanted = useDeferredValue(query);
  const words = useMemo(() => (stored?.ok ? stored.value : []), [stored]);
  const areOfBoth = useMemo(() => languagesOf(words).size > 1, [words]);
  const shown = useMemo(
    () => find(words, { query: wanted, status, language: areOfBoth ? language : 'all', order }),
    [words, wanted, status, areOfBoth, language, order],
  );
  useAskedTerm(words.length > 0);

  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('common:rooms.words')}</h1>
      {stored?.ok === false && <p role="alert">{t(`common:storage.${stored.failure.kind}`)}</p>}
      {stored?.ok && words.length === 0 && (
        <>
          <p>{t('none')}</p>
          <p className={page.actions}>
            <Link className={buttons.go} href={`/${locale}`}>
              {t('toLibrary')}
            </Link>
          </p>
        </>
      )}
      {words.length > 0 && (
        <>
          <search className={styles.search}>
            <label className={styles.query}>
              <span>{t('search')}</span>
              <input
                type="search"
                className={page.input}
                value={query}
                onChange={({ target }) => setQuery(target.value)}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
              />
            </label>
            <Choice
              label={t('status')}
              options={STATUSES}
              value={status}
              onChoose={setStatus}
              nameOf={(one) => t(`statuses.${one}`)}
            />
            {areOfBoth && (
              <Choice
                label={t('language')}
                options={LANGUAGES}
                value={language}
                onChoose={setLanguage}
                nameOf={(one) => t(`languages.${one}`)}
              />
            )}
            <Choice
              label={t('order')}
              options={ORDERS}
              value={order}
              onChoose={setOrder}
              nameOf={(one) => t(`orders.${one}`)}
            />
          </search>
          <p role="status" className={page.soft}>
            {t('count', { count: shown.length })}
          </p>
          <ul className={styles.list}>
            {shown.map((word) => (
              <WordItem key={word.term.id} locale={locale} word={word} isMarked={areOfBoth} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly nameOf: (value: T) => string;
}

function Choice<T extends string>({ label, options, value, onChoose, nameOf }: ChoiceProps<T>) {
  const choose = (name: string): void => {
    const chosen = options.find((option) => option === name);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <label>
      <span>{label}</span>
      <select className={page.input} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
