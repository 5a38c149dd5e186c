/** The languages of the interface. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'de';

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'de' : 'en');

/** The same page in the other language: `/en/words?x` → `/de/words?x`. */
export const inLocale = (address: string, locale: Locale): string =>
  address.replace(/^\/(en|de)(?=\/|$|\?)/, `/${locale}`);

/** What Next gives a page below `/[locale]`. */
export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The language in a page's address; the layout has sent all others to the page for what is not there. */
export async function localeOf(params: LocaleParams['params']): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : 'en';
}
