'use client';

import { useTranslation } from 'react-i18next';
import choice from '@/components/ui/choice.module.css';
import { FRESH_ORDERS, type FreshOrder } from '@/study/vocabulary/fresh-words';

interface Props {
  readonly order: FreshOrder;
  readonly onChoose: (order: FreshOrder) => void;
}

/** In which order the new words are listed. */
export function NewWordOrder({ order, onChoose }: Props) {
  const { t } = useTranslation('reader');
  const choose = (name: string): void => {
    const chosen = FRESH_ORDERS.find((one) => one === name);
    if (chosen) onChoose(chosen);
  };
  return (
    <label className={choice.choice}>
      <span>{t('words.order')}</span>
      <select value={order} onChange={({ target }) => choose(target.value)}>
        {FRESH_ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(`words.orders.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
