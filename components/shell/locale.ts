/** The languages of the interface. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'de';

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'de' : 'en');

/** The same page in the other language: `/en/words?x` → `/de/words?x`. */
export const inLocale = (address: string, locale: Locale): string =>
  address.replace(/^\/(en|de)(?=\/|$|\?)/, `/${locale}`);
