'use client';

import { useTranslation } from 'react-i18next';
import { applyRate, RATES, readRate } from '@/components/shell/device';
import { usePreference } from '@/components/shell/use-preference';
import buttons from '@/components/ui/button.module.css';
import choice from '@/components/ui/choice.module.css';
import { KeyHint } from '@/components/ui/key-hint';
import { keyFor } from '@/components/ui/keymap';
import type { Language } from '@/corpus/text/span';
import styles from './listen.module.css';

interface Props {
  readonly isReading: boolean;
  readonly onListen: () => void;
  readonly onStop: () => void;
  /** The other language, to be read behind the one that is learnt; absent where there is none or no voice for it. */
  readonly other:
    | { readonly language: Language; readonly isRead: boolean; readonly choose: (read: boolean) => void }
    | undefined;
}

/** Reads the article aloud from the sentence in hand; how fast, and whether with the other language, only while it does. */
export function ListenTools({ isReading, onListen, onStop, other }: Props) {
  const { t } = useTranslation('reader');
  const [rate, choose] = usePreference(readRate, applyRate);
  return (
    <span className={styles.tools}>
      <button type="button" className={buttons.quiet} onClick={isReading ? onStop : onListen}>
        {t(isReading ? 'listen.stop' : 'listen.start')}
        <KeyHint>{keyFor('listen')}</KeyHint>
      </button>
      {isReading && (
        <>
          <label className={choice.choice}>
            {t('listen.rate')}
            <select value={rate ?? 1} onChange={({ target }) => choose(Number(target.value))}>
              {RATES.map((value) => (
                <option key={value} value={value}>
                  {t('listen.times', { value })}
                </option>
              ))}
            </select>
          </label>
          {other && (
            <label className={choice.choice}>
              <input
                type="checkbox"
                checked={other.isRead}
                onChange={({ target }) => other.choose(target.checked)}
              />
              {t(`listen.after.${other.language}`)}
            </label>
          )}
        </>
      )}
    </span>
  );
}
