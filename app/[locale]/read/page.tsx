import { OwnArticle } from '@/components/reader/own-article';
import { type LocaleParams, localeOf } from '@/components/shell/locale';
import { Room } from '@/components/shell/room';
import { translator } from '@/components/shell/strings';

export async function generateMetadata({ params }: LocaleParams) {
  const t = translator(await localeOf(params), 'reader');
  return { title: t('ownTitle'), robots: { index: false } };
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return (
    <Room locale={locale} name="reader">
      <Room locale={locale} name="display">
        <OwnArticle locale={locale} />
      </Room>
    </Room>
  );
}
