'use client';

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { removeArticle, renameArticle, saveArticle } from '@/study/articles/own-article';
import styles from './library.module.css';

/** Renames or deletes an article of the learner's own; both can be undone. */
export function OwnTools({ entry: { id, title } }: { entry: ShelfEntry }) {
  const { t } = useTranslation(['library', 'common']);
  const study = useStudy();
  const notify = useNotice();
  const told = useStorageNotice();
  const [renaming, setRenaming] = useState(false);
  const name = title.de || title.en;

  const remove = async (): Promise<void> => {
    const article = told(await removeArticle(await study.open(), id));
    if (!article) return;
    const undo = async (): Promise<void> => void told(await saveArticle(await study.open(), article));
    notify({
      text: t('deleted', { title: name }),
      action: { label: t('common:undo'), run: () => void undo() },
    });
  };

  const rename = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const next = { de: String(data.get('de') ?? '').trim(), en: String(data.get('en') ?? '').trim() };
    setRenaming(false);
    if (!next.de || (next.de === title.de && next.en === title.en)) return;
    if (!told(await renameArticle(await study.open(), id, next))) return;
    const undo = async (): Promise<void> => void told(await renameArticle(await study.open(), id, title));
    notify({
      text: t('renamed', { title: next.de }),
      action: { label: t('common:undo'), run: () => void undo() },
    });
  };

  if (!renaming) {
    return (
      <p className={styles.tools}>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => setRenaming(true)}
          aria-label={t('renameNamed', { title: name })}
        >
          {t('rename')}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => void remove()}
          aria-label={t('deleteNamed', { title: name })}
        >
          {t('delete')}
        </button>
      </p>
    );
  }
  return (
    <form className={styles.rename} onSubmit={(event) => void rename(event)}>
      <div className={page.field}>
        <label htmlFor={`de-${id}`}>{t('titleDe')}</label>
        <input
          id={`de-${id}`}
          name="de"
          lang="de"
          className={page.input}
          defaultValue={title.de}
          required
          // biome-ignore lint/a11y/noAutofocus: the learner has just asked to write here
          autoFocus
        />
      </div>
      <div className={page.field}>
        <label htmlFor={`en-${id}`}>{t('titleEn')}</label>
        <input id={`en-${id}`} name="en" lang="en" className={page.input} defaultValue={title.en} />
      </div>
      <p className={page.actions}>
        <button type="submit" className={buttons.go}>
          {t('save')}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => setRenaming(false)}>
          {t('common:cancel')}
        </button>
      </p>
    </form>
  );
}
