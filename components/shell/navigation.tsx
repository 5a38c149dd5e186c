'use client';

import { usePathname } from 'next/navigation';
import { useTranslation } from 'react-i18next';
import { keepLocale } from './device';
import { LinkAhead } from './link-ahead';
import { inLocale, type Locale, otherLocale } from './locale';
import styles from './shell.module.css';

const ROOMS = ['library', 'practice', 'words', 'import', 'settings', 'about'] as const;

const addressOf = (locale: Locale, room: (typeof ROOMS)[number]): string =>
  room === 'library' ? `/${locale}` : `/${locale}/${room}`;

export function Navigation({ locale }: { locale: Locale }) {
  const { t } = useTranslation('common');
  const path = usePathname();
  const other = otherLocale(locale);

  /** The other language is another document; what the address carries beside its path goes along. */
  const change = (event: React.MouseEvent<HTMLAnchorElement>): void => {
    keepLocale(other);
    event.currentTarget.href = inLocale(location.pathname + location.search, other);
  };

  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <LinkAhead className={styles.name} href={`/${locale}`}>
        Satzpaar
      </LinkAhead>
      <nav className={styles.nav} aria-label={t('navigation')}>
        {ROOMS.map((room) => {
          const address = addressOf(locale, room);
          return (
            <LinkAhead key={room} href={address} aria-current={path === address ? 'page' : undefined}>
              {t(`rooms.${room}`)}
            </LinkAhead>
          );
        })}
      </nav>
      <a
        className={styles.language}
        href={inLocale(path, other)}
        lang={other}
        hrefLang={other}
        aria-label={other === 'de' ? 'Deutsch' : 'English'}
        onClick={change}
      >
        {other.toUpperCase()}
      </a>
    </header>
  );
}
