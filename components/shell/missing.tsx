import { LOCALES } from './locale';
import styles from './plain-page.module.css';
import { translator } from './strings';

/**
 * An address that leads nowhere. It belongs to no language, so it speaks both; the service worker shows the same page
 * for an unknown address without a network.
 */
export function Missing() {
  return (
    <main className={styles.page}>
      {LOCALES.map((locale) => {
        const t = translator(locale, 'common');
        return (
          <section key={locale} lang={locale}>
            {locale === 'en' ? <h1>{t('missing.title')}</h1> : <h2>{t('missing.title')}</h2>}
            <p>{t('missing.text')}</p>
            <p>
              <a href={`/${locale}`}>{t('missing.back')}</a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
