import { Settings } from '@/components/settings/settings';
import { type LocaleParams, localeOf } from '@/components/shell/locale';
import { Room } from '@/components/shell/room';
import { translator } from '@/components/shell/strings';

export async function generateMetadata({ params }: LocaleParams) {
  const t = translator(await localeOf(params), 'common');
  return { title: t('rooms.settings') };
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return (
    <Room locale={locale} name="settings">
      <Room locale={locale} name="display">
        <Settings locale={locale} />
      </Room>
    </Room>
  );
}
