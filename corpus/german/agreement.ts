import { closedClass } from './closed-class';
import type { Reading } from './reading';

/** What a noun can be, a letter each: `m`, `f`, `n` for the genders in the singular, `p` for the plural. */
export type Agreement = string;

const CAPITAL = /^\p{Lu}/u;
/** Adjectives between determiner and noun: "der große, tiefe See". */
const FURTHEST = 4;

const articles: ReadonlyMap<string, Agreement> = new Map([
  ['der', 'mfp'],
  ['die', 'fp'],
  ['das', 'n'],
  ['dem', 'mn'],
  ['den', 'mp'],
  ['des', 'mn'],
]);

/** Of all other determiners by their endings: dieser, keine, unserem. Without one: ein, kein, mein. */
const endings: readonly (readonly [ending: RegExp, agreement: Agreement])[] = [
  [/^(?:zwei|drei|viele[nr]?|wenige[nr]?|beide[nr]?|alle[nr]?|einige[nr]?|mehrere[nr]?)$/u, 'p'],
  [/^eine[rs]?$/u, 'f'],
  [/^einen$/u, 'm'],
  [/e$/u, 'fp'],
  [/em$/u, 'mn'],
  [/en$/u, 'mp'],
  [/er$/u, 'mfp'],
  [/es$/u, 'mn'],
  [/(?:ein|sein|ihr)$/u, 'mn'],
];

function agreementOf(determiner: string): Agreement | undefined {
  if (determiner === 'eines') return 'mn';
  const article = articles.get(determiner);
  if (article !== undefined) return article;
  const [meant] = closedClass(determiner);
  if (meant?.article !== undefined) return meant.article === 'der' ? 'f' : articles.get(meant.article);
  if (meant?.pos === 'numeral' && determiner !== 'ein') return 'p';
  if (meant?.pos !== 'determiner') return undefined;
  return endings.find(([ending]) => ending.test(determiner))?.[1];
}

/** What the determiner before a noun lets it be; undefined where there is none. @param at the noun */
export function agreementAt(tokens: readonly string[], at: number): Agreement | undefined {
  for (let place = at - 1; place >= Math.max(0, at - FURTHEST); place--) {
    const token = tokens[place] ?? '';
    const found = agreementOf(token.toLowerCase());
    if (found !== undefined) return found;
    const isAdjective = /e[nrsm]?$/u.test(token) || token === ',';
    if (!isAdjective || (CAPITAL.test(token) && place < at - 1)) return undefined;
  }
  return undefined;
}

/** Whether a noun can be what its determiner says; where its gender or number is open, it can. */
export function agrees({ gender, number }: Reading, agreement: Agreement): boolean {
  if (number === 'plural') return agreement.includes('p');
  if (gender === undefined || agreement.includes(gender)) return true;
  return number === undefined && agreement.includes('p');
}

/** A noun whose form leaves its number open with the number that its determiner tells: "die Wächter" are several. */
export function withNumber(reading: Reading, agreement: Agreement | undefined): Reading {
  if (agreement === undefined || reading.pos !== 'noun' || reading.number !== undefined) return reading;
  if (!agreement.includes('p')) return { ...reading, number: 'singular' };
  const { gender } = reading;
  return gender !== undefined && !agreement.includes(gender) ? { ...reading, number: 'plural' } : reading;
}
