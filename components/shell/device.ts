import type { Language } from '@/corpus/text/span';
import { keep, readKept } from './kept';
import { isLocale, type Locale } from './locale';

/** What belongs to this device rather than to the learner: needed before the first paint, so kept in localStorage. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Reading sizes in rem. */
export const READING_SIZES = [1, 1.125, 1.25, 1.4, 1.6] as const;
export const DEFAULT_READING_SIZE = 1.125;

/** The ways to read an article, in the order of their keys: paragraphs facing, a row a bead, the English beneath, one side alone. */
export const VIEWS = ['side', 'rows', 'between', 'german', 'english'] as const;
export type View = (typeof VIEWS)[number];

/** How fast the device reads aloud; 1 is the voice's own speed. */
export const RATES = [0.6, 0.8, 1, 1.2] as const;
const DEFAULT_RATE = 1;

/** How the library's articles are ordered: as they are given, or by how much of them the learner knows. */
export const SHELF_ORDERS = ['given', 'easiest'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

export const KEYS = {
  theme: 'satzpaar.theme',
  size: 'satzpaar.size',
  view: 'satzpaar.view',
  rate: 'satzpaar.rate',
  foreign: 'satzpaar.foreign',
  order: 'satzpaar.order',
  locale: 'satzpaar.locale',
} as const;

export const readTheme = (): Theme => THEMES.find((theme) => theme === readKept(KEYS.theme)) ?? 'system';

export const readSize = (): number =>
  READING_SIZES.find((size) => String(size) === readKept(KEYS.size)) ?? DEFAULT_READING_SIZE;

export const readView = (): View => VIEWS.find((view) => view === readKept(KEYS.view)) ?? 'side';

export const readRate = (): number =>
  RATES.find((rate) => String(rate) === readKept(KEYS.rate)) ?? DEFAULT_RATE;
export const applyRate = (rate: number): void => keep(KEYS.rate, String(rate));

export const readOrder = (): ShelfOrder =>
  SHELF_ORDERS.find((order) => order === readKept(KEYS.order)) ?? 'given';
export const applyOrder = (order: ShelfOrder): void => keep(KEYS.order, order);

export const readLocale = (): Locale | undefined => {
  const value = readKept(KEYS.locale);
  return isLocale(value) ? value : undefined;
};

export const keepLocale = (locale: Locale): void => keep(KEYS.locale, locale);

/** Keeps the theme and applies it at once. */
export const applyTheme = (theme: Theme): void => {
  keep(KEYS.theme, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

/** Keeps the reading size and applies it at once. */
export const applySize = (size: number): void => {
  keep(KEYS.size, String(size));
  document.documentElement.style.setProperty('--reading-size', `${size}rem`);
};

/** Keeps the way to read and applies it at once. */
export const applyView = (view: View): void => {
  keep(KEYS.view, view);
  document.documentElement.dataset.view = view;
};

/** The language that is learnt, as this device remembers it: the learner's setting says it, but only after the first paint. */
export const readForeign = (): Language => (readKept(KEYS.foreign) === 'en' ? 'en' : 'de');

/** Remembers the language that is learnt and lays articles out for it at once: it stands above its translation. */
export const applyForeign = (language: Language): void => {
  keep(KEYS.foreign, language);
  if (language === 'de') delete document.documentElement.dataset.foreign;
  else document.documentElement.dataset.foreign = language;
};
