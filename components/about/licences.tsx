import type { TFunction } from 'i18next';
import page from '@/components/ui/page.module.css';
import styles from './about.module.css';

/** Who may do what with which part. The addresses are only visited by whoever presses them. */
export function Licences({ t }: { readonly t: TFunction<'about'> }) {
  return (
    <section className={page.section}>
      <h2>{t('licences.title')}</h2>
      <dl className={styles.licences}>
        <dt>{t('licences.program')}</dt>
        <dd>MIT</dd>
        <dt>{t('licences.articles')}</dt>
        <dd>
          {t('licences.articlesText')}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            CC BY 4.0
          </a>
        </dd>
        <dt>{t('licences.dictionary')}</dt>
        <dd>
          {t('licences.dictionaryText')}{' '}
          <a href="https://dict.tu-chemnitz.de" rel="noreferrer">
            Ding
          </a>
          , © 1995–2023 Frank Richter, <a href="/ding/COPYING">GNU GPL 2+</a>.{' '}
          {t('licences.dictionaryChanged')}{' '}
          <a href="/ding/de-en.txt.br" download>
            {t('licences.dictionarySource')}
          </a>{' '}
          · <a href="/ding/README.md">{t('licences.dictionaryChanges')}</a>
        </dd>
        <dt>{t('licences.fonts')}</dt>
        <dd>
          {t('licences.fontsText')}{' '}
          <a href="https://openfontlicense.org" rel="noreferrer">
            SIL Open Font License 1.1
          </a>
        </dd>
        <dt>{t('licences.libraries')}</dt>
        <dd>{t('licences.librariesText')}</dd>
      </dl>
    </section>
  );
}
