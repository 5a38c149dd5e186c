import { createInstance, type TFunction } from 'i18next';
import deAbout from '@/locales/de/about.json';
import deCommon from '@/locales/de/common.json';
import deDisplay from '@/locales/de/display.json';
import deImport from '@/locales/de/import.json';
import deLibrary from '@/locales/de/library.json';
import dePractice from '@/locales/de/practice.json';
import deReader from '@/locales/de/reader.json';
import deSettings from '@/locales/de/settings.json';
import deWords from '@/locales/de/words.json';
import enAbout from '@/locales/en/about.json';
import enCommon from '@/locales/en/common.json';
import enDisplay from '@/locales/en/display.json';
import enImport from '@/locales/en/import.json';
import enLibrary from '@/locales/en/library.json';
import enPractice from '@/locales/en/practice.json';
import enReader from '@/locales/en/reader.json';
import enSettings from '@/locales/en/settings.json';
import enWords from '@/locales/en/words.json';
import type { RoomName, Strings } from './i18n-types';
import type { Locale } from './locale';

const STRINGS: Record<Locale, Strings> = {
  en: {
    about: enAbout,
    common: enCommon,
    display: enDisplay,
    import: enImport,
    library: enLibrary,
    practice: enPractice,
    reader: enReader,
    settings: enSettings,
    words: enWords,
  },
  de: {
    about: deAbout,
    common: deCommon,
    display: deDisplay,
    import: deImport,
    library: deLibrary,
    practice: dePractice,
    reader: deReader,
    settings: deSettings,
    words: deWords,
  },
};

/** The strings of one room. For the build alone: the browser gets a room's strings with its page, never all of them. */
export const stringsOf = <R extends RoomName>(locale: Locale, room: R): Strings[R] => STRINGS[locale][room];

/** `t` for what is rendered at build time: metadata and pages without a script. */
export function translator<R extends RoomName>(locale: Locale, room: R): TFunction<R> {
  const i18n = createInstance();
  i18n.init({
    lng: locale,
    ns: [room],
    defaultNS: room,
    resources: { [locale]: { [room]: STRINGS[locale][room] } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18n.getFixedT(locale, room);
}
