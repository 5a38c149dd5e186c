import { functionWords } from './function-words.de-en';

const COLUMNS = ['usual', 'possible', 'seldom'] as const;
/** How often one word stands for the other. */
export type Likelihood = (typeof COLUMNS)[number];

type Partners = ReadonlyMap<string, Likelihood>;

interface Table {
  readonly partners: ReadonlyMap<string, Partners>;
  readonly english: ReadonlySet<string>;
}

/** "daß" and "dass" are one. */
const spelling = (word: string): string => word.toLowerCase().replaceAll('ß', 'ss');
const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

function read(): Table {
  const partners = new Map<string, Partners>();
  const english = new Set<string>();
  for (const line of functionWords.trim().split('\n')) {
    const [german = '', columns = ''] = line.split('=');
    const row = new Map<string, Likelihood>();
    columns.split('/').forEach((list, at) => {
      for (const word of words(list)) row.set(word, row.get(word) ?? COLUMNS[at] ?? 'seldom');
      if (at === 0) for (const word of words(list)) english.add(word);
    });
    for (const form of words(german)) partners.set(spelling(form), row);
  }
  return { partners, english };
}

let table: Table | undefined;
const known = (): Table => {
  table ??= read();
  return table;
};

/**
 * What a German word of a closed class may be in English, in base forms; undefined for any other word.
 *
 * @param german as it is written
 */
export const functionPartners = (german: string): Partners | undefined =>
  known().partners.get(spelling(german));

/** Whether an English word, in its base form, is what some German word of a closed class usually is. */
export const isEnglishFunctionWord = (base: string): boolean => known().english.has(base);
