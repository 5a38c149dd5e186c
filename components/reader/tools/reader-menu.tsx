'use client';

import { useTranslation } from 'react-i18next';
import { KeyHint } from '@/components/ui/key-hint';
import { keyFor } from '@/components/ui/keymap';
import { Panel } from '@/components/ui/panel';
import panel from '@/components/ui/panel.module.css';
import type { Asked } from '../keys/use-asked';
import styles from '../reader.module.css';
import { printArticle } from '../text/print-article';

interface Props {
  /** Shows the search in the article, or all keys. */
  readonly onShow: (asked: Asked) => void;
  /** Whether both languages are shown, so that one can be left blank. */
  readonly isBilingual: boolean;
}

/** What is rarely needed of an article, behind one button. */
export function ReaderMenu({ onShow, isBilingual }: Props) {
  const { t } = useTranslation('reader');
  return (
    <Panel
      label={t('menu.label')}
      content={(close) => (
        <ul className={panel.list}>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                onShow('search');
              }}
            >
              {t('menu.search')}
              <KeyHint>{keyFor('search')}</KeyHint>
            </button>
          </li>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                printArticle('text');
              }}
            >
              {t('menu.print')}
            </button>
          </li>
          {isBilingual && (
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  printArticle('worksheet');
                }}
              >
                {t('menu.worksheet')}
              </button>
            </li>
          )}
          <li className={styles.byKeyboard}>
            <button
              type="button"
              onClick={() => {
                close();
                onShow('keys');
              }}
            >
              {t('menu.keys')}
              <KeyHint>{keyFor('allKeys')}</KeyHint>
            </button>
          </li>
        </ul>
      )}
    >
      <span aria-hidden="true">⋯</span>
    </Panel>
  );
}
