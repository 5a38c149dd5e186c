import { Library } from '@/components/library/library';
import { type LocaleParams, localeOf } from '@/components/shell/locale';
import { Room } from '@/components/shell/room';
import { translator } from '@/components/shell/strings';
import { bundledShelf } from '@/corpus/articles/shelf';

export async function generateMetadata({ params }: LocaleParams) {
  const t = translator(await localeOf(params), 'common');
  // The template of titles stands in this very folder's layout, which does not serve its own page.
  return { title: { absolute: `${t('rooms.library')} · Satzpaar` } };
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return (
    <Room locale={locale} name="library">
      <Library locale={locale} bundled={bundledShelf()} />
    </Room>
  );
}
