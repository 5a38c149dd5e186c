'use client';

import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import page from '@/components/ui/page.module.css';
import { DEFAULTS, readSettings } from '@/study/settings/settings';
import { AppearanceSection } from './appearance-section';
import { BackupSection } from './backup-section';
import { DictionarySection } from './dictionary-section';
import { ForeignSection } from './foreign-section';
import { LanguageSection } from './language-section';
import { ListeningSection } from './listening-section';
import { PracticeSection } from './practice-section';
import styles from './settings.module.css';
import { StorageSection } from './storage-section';
import { TranslationSection } from './translation-section';

/** What the learner may set, what the browser promises, and the way to carry everything elsewhere. */
export function Settings({ locale }: { locale: Locale }) {
  const { t } = useTranslation('common');
  const settings = useStored(readSettings);
  const kept = settings?.ok ? settings.value : undefined;
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('rooms.settings')}</h1>
      {settings?.ok === false && (
        <p className={styles.wrong} role="alert">
          {t(`storage.${settings.failure.kind}`)}
        </p>
      )}
      <LanguageSection locale={locale} />
      <ForeignSection foreign={kept?.foreign} />
      <AppearanceSection />
      <PracticeSection newPerDay={kept?.newPerDay} />
      <ListeningSection foreign={kept?.foreign ?? DEFAULTS.foreign} />
      <TranslationSection accessCode={kept?.accessCode} />
      <DictionarySection locale={locale} />
      <StorageSection locale={locale} />
      <BackupSection locale={locale} />
    </div>
  );
}
