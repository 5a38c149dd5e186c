'use client';

import { useTranslation } from 'react-i18next';
import { applySize, applyTheme, READING_SIZES, readSize, readTheme, THEMES } from '@/components/shell/device';
import { usePreference } from '@/components/shell/use-preference';
import { Choices } from './choices';
import { Section } from './section';
import styles from './settings.module.css';

const SIZE_NAMES = { 1: 'small', 1.125: 'medium', 1.25: 'large', 1.4: 'larger', 1.6: 'largest' } as const;

/** German in either language of the interface, as what is read will be. */
const SAMPLE = 'Am Abend las sie denselben Satz noch einmal, und auf einmal war kein Wort mehr fremd.';

export function AppearanceSection() {
  const { t } = useTranslation('settings');
  const [theme, chooseTheme] = usePreference(readTheme, applyTheme);
  const [size, chooseSize] = usePreference(readSize, applySize);
  return (
    <Section title={t('appearance.title')}>
      <Choices
        legend={t('appearance.theme')}
        choices={THEMES.map((value) => ({ value, label: t(`appearance.themes.${value}`) }))}
        chosen={theme}
        choose={chooseTheme}
      />
      <Choices<number>
        legend={t('appearance.size')}
        choices={READING_SIZES.map((value) => ({ value, label: t(`appearance.sizes.${SIZE_NAMES[value]}`) }))}
        chosen={size}
        choose={chooseSize}
      />
      <p className={styles.sample} lang="de">
        {SAMPLE}
      </p>
    </Section>
  );
}
