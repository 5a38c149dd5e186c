'use client';

import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import button from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { makeBackup, writeBackup } from '@/study/backup/make';
import { backupName } from './backup-file';
import { download } from './download';
import { RestoreFile } from './restore-file';
import { RestoreOutcome } from './restore-outcome';
import { Section } from './section';
import styles from './settings.module.css';
import { useRestore } from './use-restore';

export function BackupSection({ locale }: { readonly locale: Locale }) {
  const { t } = useTranslation('settings');
  const study = useStudy();
  const tell = useStorageNotice();
  const notify = useNotice();
  const [state, restore] = useRestore();

  const save = async (): Promise<void> => {
    const backup = tell(await makeBackup(await study.open()));
    if (backup === undefined) return;
    const name = backupName(study.clock());
    download(name, writeBackup(backup), 'application/json');
    notify({ text: t('backup.saved', { name }) });
  };

  return (
    <Section title={t('backup.title')}>
      <div className={styles.facts}>
        <p>{t('backup.text')}</p>
        <div className={page.actions}>
          <button type="button" className={button.plain} onClick={save}>
            {t('backup.save')}
          </button>
          <RestoreFile label={t('backup.restore')} busy={state?.kind === 'working'} restore={restore} />
        </div>
        <RestoreOutcome state={state} locale={locale} />
      </div>
    </Section>
  );
}
