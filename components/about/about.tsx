import Link from 'next/link';
import type { Locale } from '@/components/shell/locale';
import { translator } from '@/components/shell/strings';
import page from '@/components/ui/page.module.css';
import styles from './about.module.css';
import { Keys } from './keys';
import { Licences } from './licences';

/** What Satzpaar is and does, and what it does not. Rendered at build time: it needs no script. */
export function About({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'about');
  return (
    <div className={`${page.page} ${styles.about}`}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <section className={page.section}>
        <h2>{t('how.title')}</h2>
        <p>{t('how.pairs')}</p>
        <p>{t('how.words')}</p>
        <p>{t('how.cards')}</p>
        <p>{t('how.machine')}</p>
      </section>
      <section className={page.section}>
        <h2>{t('privacy.title')}</h2>
        <p>{t('privacy.nothing')}</p>
        <p>{t('privacy.translation')}</p>
        <p>
          {t('privacy.backup')} <Link href={`/${locale}/settings`}>{t('privacy.settings')}</Link>.
        </p>
      </section>
      <Keys t={t} reader={translator(locale, 'reader')} />
      <section className={page.section}>
        <h2>{t('offline.title')}</h2>
        <p>{t('offline.text')}</p>
        <p>{t('offline.install')}</p>
        <ul>
          <li>{t('offline.computer')}</li>
          <li>{t('offline.android')}</li>
          <li>{t('offline.ios')}</li>
          <li>{t('offline.mac')}</li>
        </ul>
        <p>{t('offline.apple')}</p>
      </section>
      <Licences t={t} />
    </div>
  );
}
