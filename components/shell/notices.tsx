'use client';

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';

/** One sentence about what has just happened, perhaps with a way back. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until it is answered or closed. */
  readonly lasting?: boolean;
}

const SHOWN_FOR = 10_000;
const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Tells the learner one sentence. */
export const useNotice = (): ((notice: Notice) => void) => useContext(NoticeContext);

/** Shows the newest notice; screen readers are told of it politely. */
export function Notices({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  const [notice, setNotice] = useState<Notice>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hide = useCallback(() => setNotice(undefined), []);
  const show = useCallback((next: Notice) => {
    clearTimeout(timer.current);
    setNotice(next);
    if (!next.lasting) timer.current = setTimeout(() => setNotice(undefined), SHOWN_FOR);
  }, []);

  const act = (): void => {
    notice?.action?.run();
    hide();
  };

  return (
    <NoticeContext value={show}>
      {children}
      <div className={styles.notices} role="status">
        {notice && (
          <div className={styles.notice}>
            <span>{notice.text}</span>
            {notice.action && (
              <button type="button" onClick={act}>
                {notice.action.label}
              </button>
            )}
            <button type="button" onClick={hide} aria-label={t('close')}>
              ✕
            </button>
          </div>
        )}
      </div>
    </NoticeContext>
  );
}
