import { isLocale } from '@/components/shell/locale';
import { translator } from '@/components/shell/strings';

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const t = translator(isLocale(locale) ? locale : 'en', 'common');
  return <h1>{t('rooms.library')}</h1>;
}
