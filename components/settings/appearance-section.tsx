'use client';

import { useTranslation } from 'react-i18next';
import { DisplayControls } from '@/components/display/display-controls';
import { Section } from './section';
import styles from './settings.module.css';

/** German in either language of the interface, as what is read will be. */
const SAMPLE = 'Am Abend las sie denselben Satz noch einmal, und auf einmal war kein Wort mehr fremd.';

export function AppearanceSection() {
  const { t } = useTranslation('display');
  return (
    <Section title={t('title')}>
      <DisplayControls />
      <p className={styles.sample} lang="de">
        {SAMPLE}
      </p>
    </Section>
  );
}
