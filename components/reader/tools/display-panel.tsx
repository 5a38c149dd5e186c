'use client';

import dynamic from 'next/dynamic';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/components/ui/panel';

/** Comes when the panel is opened. */
const DisplayControls = dynamic(
  async () => (await import('@/components/display/display-controls')).DisplayControls,
  { ssr: false },
);

/** How the text is set, behind one button. */
export function DisplayPanel({ change }: { readonly change: (make: () => void) => void }) {
  const { t } = useTranslation('display');
  return (
    <Panel label={t('title')} content={() => <DisplayControls change={change} />}>
      <span aria-hidden="true">Aa</span>
    </Panel>
  );
}
