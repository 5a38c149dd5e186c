import type { ReactNode } from 'react';
import { LanguageProvider } from '@/components/language/language-provider';
import type { Strings } from './i18n-types';
import type { Locale } from './locale';
import { Navigation } from './navigation';
import { NewVersion } from './new-version';
import { Notices } from './notices';
import { CommonStrings } from './room-strings';
import styles from './shell.module.css';
import { StudyProvider } from './study-provider';

/** What surrounds every page: name, navigation, notices, and the learner's study below it all. */
export function Shell(props: { locale: Locale; strings: Strings['common']; children: ReactNode }) {
  return (
    <CommonStrings locale={props.locale} strings={props.strings}>
      <StudyProvider>
        <LanguageProvider>
          <Notices>
            <Navigation locale={props.locale} />
            <main id="main" className={styles.main} tabIndex={-1}>
              {props.children}
            </main>
            <NewVersion />
          </Notices>
        </LanguageProvider>
      </StudyProvider>
    </CommonStrings>
  );
}
