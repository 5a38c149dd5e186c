import '../globals.css';
import '../faces.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { FIRST_PAINT, fetchFaceAhead } from '@/components/shell/first-paint';
import { isLocale, LOCALES, type LocaleParams, localeOf } from '@/components/shell/locale';
import { Shell } from '@/components/shell/shell';
import { stringsOf, translator } from '@/components/shell/strings';
import { metadata } from '../_site/metadata';
import { CLEAR_FACE, plain, reading } from '../fonts';

export { viewport } from '../_site/metadata';
export const dynamicParams = false;

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const t = translator(await localeOf(params), 'common');
  return { ...metadata, description: t('description') };
}

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export default async function LocaleLayout(props: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await props.params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} className={`${reading.variable} ${plain.variable}`} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: FIRST_PAINT }} />
        <script dangerouslySetInnerHTML={{ __html: fetchFaceAhead(CLEAR_FACE) }} />
      </head>
      <body>
        <Shell locale={locale} strings={stringsOf(locale, 'common')}>
          {props.children}
        </Shell>
      </body>
    </html>
  );
}
