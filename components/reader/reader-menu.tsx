'use client';

import { useTranslation } from 'react-i18next';
import { Panel } from '@/components/ui/panel';
import panel from '@/components/ui/panel.module.css';

/** What is rarely needed of an article, behind one button. */
export function ReaderMenu() {
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
                window.print();
              }}
            >
              {t('menu.print')}
            </button>
          </li>
        </ul>
      )}
    >
      <span aria-hidden="true">⋯</span>
    </Panel>
  );
}
