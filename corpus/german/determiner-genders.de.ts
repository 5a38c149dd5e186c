import type { Gender } from '@/corpus/articles/article';

/** Whole words that stand before a noun in the singular, with the genders they go with. */
export const determiners: Readonly<Record<string, readonly Gender[]>> = {
  die: ['f'],
  das: ['n'],
  den: ['m'],
  dem: ['m', 'n'],
  des: ['m', 'n'],
  am: ['m', 'n'],
  beim: ['m', 'n'],
  im: ['m', 'n'],
  vom: ['m', 'n'],
  zum: ['m', 'n'],
  ans: ['n'],
  aufs: ['n'],
  durchs: ['n'],
  fürs: ['n'],
  ins: ['n'],
  ums: ['n'],
  zur: ['f'],
};

/** Stems of ein-words with their endings in the singular. */
export const einWords = ['ein', 'kein', 'mein', 'dein', 'sein', 'ihr', 'unser', 'unsr', 'euer', 'eur'];
export const einEndings: Readonly<Record<string, readonly Gender[]>> = {
  '': ['m', 'n'],
  e: ['f'],
  en: ['m'],
  em: ['m', 'n'],
  er: ['f'],
  es: ['m', 'n'],
};

/** Stems of der-words with their endings in the singular; `er` is the masculine's nominative too, as "der" is. */
export const derWords = ['dies', 'jen', 'jed', 'jedwed', 'welch', 'manch', 'solch'];
export const derEndings: Readonly<Record<string, readonly Gender[]>> = {
  e: ['f'],
  en: ['m'],
  em: ['m', 'n'],
  es: ['m', 'n'],
};
