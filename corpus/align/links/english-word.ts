import { baseForms } from '@/corpus/english/base-form';
import { isEnglishFunctionWord } from './function-words';
import { comparedSpelling, tokenKind, type WordKind } from './word-kind';

/** An English token, ready to be compared. */
export interface EnglishWord {
  readonly kind: WordKind;
  /** In small letters, whole and by the parts of a hyphenated word: part-time, part, time. */
  readonly spellings: readonly string[];
  /** What it may be a form of, contractions undone: "don’t" is do and not. */
  readonly bases: readonly string[];
}

/** What a contraction stands for. */
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ['not']],
  ["'re", ['be']],
  ["'m", ['be']],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'d", ['would', 'have']],
]);
/** Behind a function word, or apart; behind any other word it is most often a genitive's. */
const S_CONTRACTED = ['be', 'have'];
const CONTRACTION = /(?<=^(.*))(?:n't|'(?:s|re|m|ve|ll|d))$/u;
/** Where more than the ending has changed. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['cannot', ['can', 'not']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
]);

/** @param token as it is written */
export function englishWord(token: string): EnglishWord {
  const lower = comparedSpelling(token);
  const kind = tokenKind(token);
  if (kind !== 'word') return { kind, spellings: [lower], bases: [lower] };
  const [ending = '', stem = lower] = CONTRACTION.exec(lower) ?? [];
  const spellings = [...new Set([stem, ...stem.split('-')])].filter((part) => part !== '');
  const own = spellings.flatMap((part) => baseForms(part));
  const bases = [...new Set([...own, ...(WHOLE.get(lower) ?? contracted(ending, own))])];
  return { kind: bases.some(isEnglishFunctionWord) ? 'function' : 'content', spellings, bases };
}

function contracted(ending: string, own: readonly string[]): readonly string[] {
  if (ending !== "'s") return CONTRACTED.get(ending) ?? [];
  return own.length === 0 || own.some(isEnglishFunctionWord) ? S_CONTRACTED : [];
}
