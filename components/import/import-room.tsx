'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import type { Sides } from '@/corpus/articles/article';
import styles from './import.module.css';
import { type Taken, usePreparation } from './preparation';
import { Preview } from './preview';
import { Refusal } from './refusal';

const EMPTY: Sides<string> = { de: '', en: '' };
const NOTHING: Taken = { de: [], en: [] };

/** Brings a text of the learner's own: paste, look it through, save, read. */
export function ImportRoom({ locale }: { locale: Locale }) {
  const { t } = useTranslation(['import', 'common']);
  const [given, setGiven] = useState(EMPTY);
  const [taken, setTaken] = useState(NOTHING);
  const { state, begin, cancel } = usePreparation();
  const preview = useRef<HTMLDivElement>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTaken(NOTHING);
    void begin(given, NOTHING).then(() => preview.current?.focus());
  };
  const write = (side: 'de' | 'en', text: string): void => {
    setGiven({ ...given, [side]: text });
    if (state) cancel();
  };
  const swap = (): void => {
    const swapped = { de: given.en, en: given.de };
    setGiven(swapped);
    setTaken(NOTHING);
    void begin(swapped, NOTHING);
  };
  const take = (next: Taken): void => {
    setTaken(next);
    void begin(given, next);
  };

  return (
    <>
      <h1 className={page.title}>{t('common:rooms.import')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <form onSubmit={submit}>
        <div className={styles.sides}>
          {(['de', 'en'] as const).map((side) => (
            <div key={side} className={page.field}>
              <label htmlFor={`text-${side}`}>{t(`text.${side}`)}</label>
              <textarea
                id={`text-${side}`}
                lang={side}
                className={styles.text}
                rows={12}
                value={given[side]}
                onChange={({ target }) => write(side, target.value)}
              />
            </div>
          ))}
        </div>
        <p className={page.actions}>
          <button type="submit" className={buttons.go} disabled={state?.kind === 'working'}>
            {t('look')}
          </button>
          {state?.kind === 'working' && (
            <>
              <progress max={1} value={state.done} aria-label={t('working')} />
              <button type="button" className={buttons.quiet} onClick={cancel}>
                {t('common:cancel')}
              </button>
            </>
          )}
        </p>
      </form>
      <div ref={preview} tabIndex={-1} className={styles.preview}>
        {state?.kind === 'refused' && <Refusal failure={state.failure} />}
        {state?.kind === 'ready' && (
          <Preview locale={locale} prepared={state.prepared} taken={taken} onTake={take} onSwap={swap} />
        )}
      </div>
    </>
  );
}
