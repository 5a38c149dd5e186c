'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { otherLanguage } from '@/corpus/text/span';
import type { TermEdit } from '@/study/terms/change';
import { languageOf, type Term } from '@/study/terms/term';
import styles from './words.module.css';

interface Props {
  readonly term: Term;
  readonly onSave: (edit: TermEdit) => void;
  readonly onCancel: () => void;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The details of a word, to be changed. A word without a meaning could not be asked, so one is needed. */
export function EditWord({ term, onSave, onCancel }: Props) {
  const { t } = useTranslation(['words', 'common']);
  const id = useId();
  const language = languageOf(term);
  const hasPlural = language === 'de' && term.pos === 'noun';
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const field = (name: string): string => String(data.get(name) ?? '').trim();
    const glosses = lines(field('glosses'));
    if (glosses.length === 0) {
      setMissing(true);
      return;
    }
    onSave({
      glosses,
      note: field('note') || undefined,
      ...(hasPlural ? { plural: field('plural') || undefined } : {}),
    });
  };

  return (
    <form className={styles.edit} onSubmit={submit} noValidate>
      <div className={page.field}>
        <label htmlFor={`${id}glosses`}>{t('glosses')}</label>
        <textarea
          id={`${id}glosses`}
          name="glosses"
          lang={otherLanguage(language)}
          rows={3}
          className={page.input}
          defaultValue={term.glosses.join('\n')}
          // biome-ignore lint/a11y/noAutofocus: the learner has just asked to write here
          autoFocus
        />
        {missing && <p role="alert">{t('missing')}</p>}
      </div>
      {hasPlural && (
        <div className={page.field}>
          <label htmlFor={`${id}plural`}>{t('plural')}</label>
          <input
            id={`${id}plural`}
            name="plural"
            lang="de"
            className={page.input}
            defaultValue={term.plural}
            autoComplete="off"
          />
        </div>
      )}
      <div className={page.field}>
        <label htmlFor={`${id}note`}>{t('note')}</label>
        <input
          id={`${id}note`}
          name="note"
          className={page.input}
          defaultValue={term.note}
          autoComplete="off"
        />
      </div>
      <p className={page.actions}>
        <button type="submit" className={buttons.go}>
          {t('save')}
        </button>
        <button type="button" className={buttons.quiet} onClick={onCancel}>
          {t('common:cancel')}
        </button>
      </p>
    </form>
  );
}
