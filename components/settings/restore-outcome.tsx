import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { MOST_BYTES } from './backup-file';
import { formatBytes } from './bytes';
import { RestoreReportTable } from './restore-report-table';
import styles from './settings.module.css';
import { inDigits, totals } from './totals';
import type { RestoreState } from './use-restore';

interface Props {
  readonly state: RestoreState | undefined;
  readonly locale: Locale;
}

/** One sentence about the file, and where it brought something, what. */
export function RestoreOutcome({ state, locale }: Props) {
  const refused = state?.kind === 'refused' || state?.kind === 'not-stored';
  return (
    <>
      <p role="status" className={refused ? styles.wrong : undefined}>
        <Sentence state={state} locale={locale} />
      </p>
      {state?.kind === 'restored' && <RestoreReportTable report={state.report} locale={locale} />}
    </>
  );
}

function Sentence({ state, locale }: Props): string | undefined {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation('common');
  switch (state?.kind) {
    case undefined:
      return undefined;
    case 'working':
      return t('backup.working');
    case 'not-stored':
      return common(`storage.${state.failure.kind}`);
    case 'restored': {
      const sum = totals(state.report);
      return sum.added + sum.updated === 0 ? t('backup.nothing') : t('backup.done', inDigits(sum, locale));
    }
    case 'refused':
      return t(`backup.failure.${state.failure.kind}`, {
        ...state.failure,
        name: state.name,
        most: formatBytes(MOST_BYTES, locale),
      });
  }
}
