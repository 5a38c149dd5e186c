'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyForeign } from '@/components/shell/device';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import { Choices } from '@/components/ui/choices';
import page from '@/components/ui/page.module.css';
import type { Language } from '@/corpus/text/span';
import { changeSetting } from '@/study/settings/settings';
import { Section } from './section';
import styles from './settings.module.css';

const LANGUAGES: readonly Language[] = ['de', 'en'];

/** Which of the two languages is learnt. */
export function ForeignSection({ foreign }: { readonly foreign: Language | undefined }) {
  const { t } = useTranslation('settings');
  const study = useStudy();
  const tell = useStorageNotice();

  /** What was chosen, until it is stored, in place of what was. */
  const [chosen, setChosen] = useState<Language>();
  const [before, setBefore] = useState(foreign);
  if (before !== foreign) {
    setBefore(foreign);
    setChosen(undefined);
  }

  const choose = async (language: Language): Promise<void> => {
    setChosen(language);
    if (tell(await changeSetting(await study.open(), 'foreign', language)) !== undefined)
      applyForeign(language);
    else setChosen(undefined);
  };

  return (
    <Section title={t('foreign.title')}>
      <div className={styles.facts}>
        <Choices
          legend={t('foreign.learning')}
          choices={LANGUAGES.map((value) => ({ value, label: t(`foreign.${value}`) }))}
          chosen={chosen ?? foreign}
          choose={(language) => void choose(language)}
        />
        <p className={page.soft}>{t('foreign.hint')}</p>
      </div>
    </Section>
  );
}
