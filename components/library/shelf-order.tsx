'use client';

import { useTranslation } from 'react-i18next';
import { SHELF_ORDERS, type ShelfOrder } from '@/components/shell/device';
import choice from '@/components/ui/choice.module.css';

interface Props {
  readonly order: ShelfOrder;
  readonly onChoose: (order: ShelfOrder) => void;
}

/** In which order the articles stand on their shelves. */
export function ShelfOrderChoice({ order, onChoose }: Props) {
  const { t } = useTranslation('library');
  return (
    <label className={choice.choice}>
      <span>{t('order')}</span>
      <select
        value={order}
        onChange={({ target }) => {
          const chosen = SHELF_ORDERS.find((one) => one === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {SHELF_ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(`orders.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
