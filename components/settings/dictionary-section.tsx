'use client';

import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import button from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { formatBytes } from './bytes';
import { Section } from './section';
import styles from './settings.module.css';
import { useDictionary } from './use-dictionary';

/** The dictionary on this device: how much of it is here, and all of it on request. */
export function DictionarySection({ locale }: { readonly locale: Locale }) {
  const { t } = useTranslation(['settings', 'common']);
  const { state, keep, stop, forget } = useDictionary();
  const { kept, working = false, failure } = state ?? {};
  const sizes = kept && { bytes: formatBytes(kept.bytes, locale), of: formatBytes(kept.of, locale) };
  const isWhole = kept !== undefined && kept.bytes === kept.of;
  return (
    <Section title={t('dictionary.title')}>
      <div className={styles.facts}>
        <p>{t('dictionary.text')}</p>
        <p role="status">
          {sizes && !working && (isWhole ? t('dictionary.whole', sizes) : t('dictionary.part', sizes))}
        </p>
        {failure && failure.kind !== 'stopped' && (
          <p role="alert" className={styles.wrong}>
            {t(`dictionary.failed.${failure.kind}`, { of: sizes?.of ?? '' })}
          </p>
        )}
        <div className={page.actions}>
          {working && kept && sizes && (
            <>
              <progress max={kept.of} value={kept.bytes} aria-label={t('dictionary.working')} />
              <span>{t('dictionary.progress', sizes)}</span>
              <button type="button" className={button.quiet} onClick={stop}>
                {t('common:cancel')}
              </button>
            </>
          )}
          {!working && state !== undefined && !isWhole && (
            <button type="button" className={button.plain} onClick={() => void keep()}>
              {t(failure ? 'dictionary.again' : 'dictionary.keep')}
            </button>
          )}
          {!working && kept !== undefined && kept.bytes > 0 && (
            <button type="button" className={button.quiet} onClick={() => void forget()}>
              {t('dictionary.forget')}
            </button>
          )}
        </div>
      </div>
    </Section>
  );
}
