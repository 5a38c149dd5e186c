'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translationAvailable } from '@/corpus/translate/availability';
import { AccessCode } from './access-code';
import { Section } from './section';

/** Only where this installation translates: elsewhere there is nothing to set and nothing to say. */
export function TranslationSection({ accessCode }: { readonly accessCode: string | undefined }) {
  const { t } = useTranslation('settings');
  const [available, setAvailable] = useState(false);

  useEffect(() => {
    let gone = false;
    translationAvailable(fetch).then((answer) => {
      if (!gone) setAvailable(answer);
    });
    return () => {
      gone = true;
    };
  }, []);

  if (!available) return null;
  return (
    <Section title={t('translation.title')}>
      <p>{t('translation.whom')}</p>
      <AccessCode kept={accessCode} />
    </Section>
  );
}
