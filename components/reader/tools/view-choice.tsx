'use client';

import { useTranslation } from 'react-i18next';
import { VIEWS, type View } from '@/components/shell/device';
import choice from '@/components/ui/choice.module.css';

interface Props {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The way to read; each has the key of its place in the list. */
export function ViewChoice({ view, onChoose }: Props) {
  const { t } = useTranslation('reader');
  return (
    <label className={`${choice.choice} ${choice.spare}`}>
      <span>{t('view.label')}</span>
      <select
        value={view}
        onChange={({ target }) => {
          const chosen = VIEWS.find((other) => other === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {VIEWS.map((other) => (
          <option key={other} value={other}>
            {t(`view.${other}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
