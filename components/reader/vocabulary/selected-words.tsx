'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { Stand } from '@/study/terms/term';
import styles from './article-words.module.css';

interface Props {
  /** Of the selected words. */
  readonly count: number;
  readonly areAll: boolean;
  /** Selects all that are shown, or none. */
  readonly onAll: (areSelected: boolean) => void;
  readonly onKeep: (stand?: Stand) => void;
}

/** What can be done with the selected words; it stays in view while the list is gone through. */
export function SelectedWords({ count, areAll, onAll, onKeep }: Props) {
  const { t } = useTranslation('reader');
  // Not disabled, or the focus would be lost with the last word that was kept.
  const act = (stand?: Stand): void => {
    if (count > 0) onKeep(stand);
  };
  return (
    <div className={styles.selected}>
      <label className={styles.all}>
        <input type="checkbox" checked={areAll} onChange={({ target }) => onAll(target.checked)} />
        {t('words.all')}
      </label>
      <button type="button" className={buttons.go} aria-disabled={count === 0} onClick={() => act()}>
        {t('words.keep', { count })}
      </button>
      <button
        type="button"
        className={buttons.plain}
        aria-disabled={count === 0}
        onClick={() => act('known')}
      >
        {t('words.know')}
      </button>
    </div>
  );
}
