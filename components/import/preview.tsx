'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { articleOf, type Prepared } from '@/corpus/import/prepare';
import { saveArticle } from '@/study/articles/own-article';
import { AsideList } from './aside-list';
import { BeadList } from './bead-list';
import styles from './import.module.css';
import type { Taken } from './preparation';
import { Problems } from './problems';

interface Props {
  readonly locale: Locale;
  readonly prepared: Prepared;
  readonly taken: Taken;
  readonly onTake: (taken: Taken) => void;
  readonly onSwap: () => void;
}

/** What was made of the text, to be looked through before it is saved. */
export function Preview({ locale, prepared, taken, onTake, onSwap }: Props) {
  const { t } = useTranslation('import');
  const access = useStudy();
  const told = useStorageNotice();
  const router = useRouter();
  const [saving, setSaving] = useState(false);
  const { sides, beads, found, text, title } = prepared;
  const alone = beads.filter(({ de, en }) => de[0] === de[1] || en[0] === en[1]).length;

  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (side: string): string => String(data.get(`title-${side}`) ?? '').trim();
    setSaving(true);
    const study = await access.open();
    const id = study.newId();
    const article = articleOf(prepared, {
      id,
      title: { de: given('de') || t('untitled'), en: given('en') },
      added: new Date(study.clock()).toISOString(),
    });
    if (told(await saveArticle(study, article))) router.push(`/${locale}/read?id=${id}`);
    else setSaving(false);
  };

  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className={styles.previewTitle}>
        {t('preview')}
      </h2>
      <Problems problems={prepared.problems} onSwap={onSwap} />
      <p role="status">
        {t('counts.blocks', { count: sides.de.blocks.length })},{' '}
        {t('counts.sentences', { count: sides.de.sentences.length })}
        {text.en !== '' && (
          <>
            , {t('counts.beads', { count: beads.length - alone })}
            {alone > 0 && <>, {t('counts.alone', { count: alone })}</>}
          </>
        )}
        .
      </p>
      <form className={styles.save} onSubmit={(event) => void save(event)}>
        <div className={styles.sides}>
          <div className={page.field}>
            <label htmlFor="title-de">{t('title.de')}</label>
            <input
              id="title-de"
              name="title-de"
              lang="de"
              className={page.input}
              defaultValue={title.de}
              required
            />
          </div>
          <div className={page.field}>
            <label htmlFor="title-en">{t('title.en')}</label>
            <input id="title-en" name="title-en" lang="en" className={page.input} defaultValue={title.en} />
          </div>
        </div>
        <button type="submit" className={buttons.go} disabled={saving}>
          {t('save')}
        </button>
      </form>
      <AsideList found={found} text={text} taken={taken} onTake={onTake} />
      <BeadList prepared={prepared} />
    </section>
  );
}
