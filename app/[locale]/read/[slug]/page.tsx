import type { Metadata } from 'next';
import { Reader } from '@/components/reader/reader';
import { isLocale } from '@/components/shell/locale';
import { Room } from '@/components/shell/room';
import { bundledArticle, slugs } from '@/corpus/articles/shelf';

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => slugs().map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const { title, summary } = bundledArticle(slug);
  const language = isLocale(locale) ? locale : 'en';
  return { title: title[language], description: summary?.[language] };
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const language = isLocale(locale) ? locale : 'en';
  return (
    <Room locale={language} name="reader">
      <Room locale={language} name="display">
        <Reader article={bundledArticle(slug)} />
      </Room>
    </Room>
  );
}
