import { About } from '@/components/about/about';
import { type LocaleParams, localeOf } from '@/components/shell/locale';
import { translator } from '@/components/shell/strings';

export async function generateMetadata({ params }: LocaleParams) {
  const t = translator(await localeOf(params), 'common');
  return { title: t('rooms.about') };
}

export default async function Page({ params }: LocaleParams) {
  return <About locale={await localeOf(params)} />;
}
