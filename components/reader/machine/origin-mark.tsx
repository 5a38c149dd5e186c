'use client';

import { useTranslation } from 'react-i18next';
import styles from '../reader.module.css';

interface Props {
  /** When a machine translated it, in milliseconds since 1970; absent where a person did. */
  readonly at?: number | undefined;
  /** Whether it stands beside the other: then it says all there is to say. */
  readonly isCompared: boolean;
  readonly isCovered: boolean;
}

/** Says behind a translation whose it is. It keeps its room below a cover, so that nothing moves when that goes. */
export function OriginMark({ at, isCompared, isCovered }: Props) {
  const { t, i18n } = useTranslation('reader');
  const date =
    at === undefined ? '' : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(at);
  const full = at === undefined ? t('compare.human') : t('compare.machine', { date });
  return (
    <small
      lang={i18n.language}
      className={styles.origin}
      data-hidden={isCovered || undefined}
      title={at === undefined ? undefined : t('machine.when', { date })}
    >
      {' '}
      {isCompared ? full : t('machine.mark')}
    </small>
  );
}
