'use client';

import { useTranslation } from 'react-i18next';
import { otherLanguage } from '@/corpus/text/span';
import { languageOf, type Term } from '@/study/terms/term';
import { cutAtForm } from './gapped';
import styles from './practice.module.css';

interface Props {
  readonly term: Term;
}

/** The sentence in which the term stands: with the word in question marked, or with a gap in its place. */
export function OwnSentence({ term, gap }: Props & { readonly gap: boolean }) {
  const { t } = useTranslation('practice');
  const { example } = term;
  if (example === undefined) return null;
  const language = languageOf(term);
  let offset = 0;
  return (
    <blockquote lang={language} className={styles.example}>
      {cutAtForm(example[language], example.form).map(({ text, asked }) => {
        const key = offset;
        offset += text.length;
        if (!asked) return text;
        if (!gap) return <b key={key}>{text}</b>;
        return (
          <span key={key} className={styles.gap} role="img" aria-label={t('gap')}>
            …
          </span>
        );
      })}
    </blockquote>
  );
}

/** The same sentence in the other language. */
export function OtherSentence({ term }: Props) {
  const { t } = useTranslation('practice');
  const { example } = term;
  const language = otherLanguage(languageOf(term));
  if (example === undefined || example[language] === '') return null;
  return (
    <blockquote lang={language} className={styles.example}>
      {example[language]}
      {language === 'en' && example.english === 'machine' && (
        <small className={styles.machine}> {t('machine')}</small>
      )}
    </blockquote>
  );
}
