import type about from '@/locales/en/about.json';
import type common from '@/locales/en/common.json';
import type display from '@/locales/en/display.json';
import type importing from '@/locales/en/import.json';
import type library from '@/locales/en/library.json';
import type practice from '@/locales/en/practice.json';
import type reader from '@/locales/en/reader.json';
import type settings from '@/locales/en/settings.json';
import type words from '@/locales/en/words.json';

/** What the interface says, a file a room; English gives the keys their types. */
export interface Strings {
  about: typeof about;
  common: typeof common;
  display: typeof display;
  import: typeof importing;
  library: typeof library;
  practice: typeof practice;
  reader: typeof reader;
  settings: typeof settings;
  words: typeof words;
}
export type RoomName = keyof Strings;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Strings;
  }
}
