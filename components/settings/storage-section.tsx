'use client';

import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import button from '@/components/ui/button.module.css';
import { formatBytes } from './bytes';
import { Section } from './section';
import styles from './settings.module.css';
import { useOffline } from './use-offline';
import { useStorageFacts } from './use-storage-facts';

/** What the browser promises, in honest words, and how much room is used. */
export function StorageSection({ locale }: { readonly locale: Locale }) {
  const { t } = useTranslation('settings');
  const [facts, ask] = useStorageFacts();
  const offline = useOffline();
  const used = facts?.usage && {
    used: formatBytes(facts.usage.used, locale),
    quota: formatBytes(facts.usage.quota, locale),
  };
  return (
    <Section title={t('storage.title')}>
      <div className={styles.facts}>
        <p role="status">{facts && t(`storage.${facts.promised}`)}</p>
        {(facts?.promised === 'open' || facts?.promised === 'refused') && (
          <p>
            <button type="button" className={button.plain} onClick={ask}>
              {t(facts.promised === 'open' ? 'storage.ask' : 'storage.again')}
            </button>
          </p>
        )}
        <p>{facts && (used ? t('storage.used', used) : t('storage.unknown'))}</p>
        <p>{offline && t(`storage.offline.${offline}`)}</p>
      </div>
    </Section>
  );
}
