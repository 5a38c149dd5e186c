'use client';

import { useTranslation } from 'react-i18next';
import { useHasVoice } from '@/components/speech/use-voices';
import type { Language } from '@/corpus/text/span';
import { Section } from './section';

/** Whether the device can read the language aloud that is learnt; where it cannot, how it learns to. */
export function ListeningSection({ foreign }: { readonly foreign: Language }) {
  const { t } = useTranslation('settings');
  const speaks = useHasVoice(foreign);
  return (
    <Section title={t('listening.title')}>
      <p>{t(`listening.${speaks ? 'ready' : 'missing'}.${foreign}`)}</p>
    </Section>
  );
}
