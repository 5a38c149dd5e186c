'use client';

import { useTranslation } from 'react-i18next';
import { useHasVoice } from '@/components/speech/use-voices';
import { Section } from './section';

/** Whether the device can read aloud; where it cannot, how it learns to. */
export function ListeningSection() {
  const { t } = useTranslation('settings');
  const speaks = useHasVoice('de');
  return (
    <Section title={t('listening.title')}>
      <p>{t(speaks ? 'listening.ready' : 'listening.missing')}</p>
    </Section>
  );
}
