'use client';

import { useTranslation } from 'react-i18next';
import { keepLocale } from '@/components/shell/device';
import { inLocale, LOCALES, type Locale } from '@/components/shell/locale';
import { Section } from './section';
import styles from './settings.module.css';

/** Each language by its own name: whoever looks for it may not read the other. */
const NAMES: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch' };

/** Links rather than radio buttons: the page in the other language is another page. */
export function LanguageSection({ locale }: { readonly locale: Locale }) {
  const { t } = useTranslation('settings');
  return (
    <Section title={t('language.title')}>
      <ul className={styles.choices}>
        {LOCALES.map((language) => (
          <li key={language}>
            <a
              className={styles.choice}
              href={inLocale(`/${locale}/settings`, language)}
              lang={language}
              hrefLang={language}
              aria-current={language === locale ? 'true' : undefined}
              onClick={() => keepLocale(language)}
            >
              {NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
