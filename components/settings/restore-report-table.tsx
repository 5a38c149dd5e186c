import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import type { RestoreReport } from '@/study/backup/restore';
import styles from './settings.module.css';
import { keptTables } from './totals';

/** What a restored file brought, a row for each kind of record that it held. */
export function RestoreReportTable({
  report,
  locale,
}: {
  readonly report: RestoreReport;
  readonly locale: Locale;
}) {
  const { t } = useTranslation('settings');
  const inDigits = new Intl.NumberFormat(locale).format;
  return (
    <table className={styles.report}>
      <caption>{t('backup.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('backup.what')}</th>
          <th scope="col">{t('backup.added')}</th>
          <th scope="col">{t('backup.updated')}</th>
          <th scope="col">{t('backup.left')}</th>
        </tr>
      </thead>
      <tbody>
        {keptTables(report).map(([table, counts]) => (
          <tr key={table}>
            <th scope="row">{t(`backup.tables.${table}`)}</th>
            <td>{inDigits(counts.added)}</td>
            <td>{inDigits(counts.updated)}</td>
            <td>{inDigits(counts.left)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
