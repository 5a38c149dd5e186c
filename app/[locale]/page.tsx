import { bundledShelf } from '@/corpus/articles/shelf';
import { Library } from '@/components/library/library';
import { localeOf, type LocaleParams } from '@/components/shell/locale';
import { Room } from '@/components/shell/room';
import { translator } from '@/components/shell/strings';

export async function generateMetadata({ params }: LocaleParams) {
  const t = translator(await localeOf(params), 'common');
  return { title: t('rooms.library') };
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return (
    <Room locale={locale} name="library">
      <Library locale={locale} bundled={bundledShelf()} />
    </Room>
  );
}
