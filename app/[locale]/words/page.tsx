import { type LocaleParams, localeOf } from '@/components/shell/locale';
import { Room } from '@/components/shell/room';
import { translator } from '@/components/shell/strings';
import { Words } from '@/components/words/words';

export async function generateMetadata({ params }: LocaleParams) {
  const t = translator(await localeOf(params), 'common');
  return { title: t('rooms.words') };
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return (
    <Room locale={locale} name="words">
      <Words locale={locale} />
    </Room>
  );
}
