'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { ownArticle } from '@/study/articles/own-article';
import { Reader } from './reader';

/** The learner's own article which the address names by `?id=`. One page serves them all, with or without a network. */
export function OwnArticle({ locale }: { locale: Locale }) {
  return (
    <Suspense>
      <Found locale={locale} />
    </Suspense>
  );
}

function Found({ locale }: { locale: Locale }) {
  const { t } = useTranslation(['reader', 'common']);
  const id = useSearchParams().get('id') ?? '';
  const stored = useStored((study) => ownArticle(study, id), [id]);
  const title = stored?.ok ? stored.value.title[locale] || stored.value.title.de : undefined;
  useEffect(() => {
    if (title) document.title = `${title} · Satzpaar`;
  }, [title]);

  if (stored === undefined) return <p role="status">{t('opening')}</p>;
  if (stored.ok) return <Reader key={id} article={stored.value} />;
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('common:missing.title')}</h1>
      <p>{stored.failure.kind === 'not-found' ? t('gone') : t(`common:storage.${stored.failure.kind}`)}</p>
      <p className={page.actions}>
        <Link className={buttons.go} href={`/${locale}`}>
          {t('common:missing.back')}
        </Link>
      </p>
    </div>
  );
}
