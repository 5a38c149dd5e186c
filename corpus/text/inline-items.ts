import { sentenceWords } from './sentence-words';
import type { Language, Span } from './span';

const marker = /(?<=^|\s)(?:([•◦▪‣⁃●►])|(\()?(?:(\d{1,3})|([a-zA-Z]))(?:(\.\))|([.)])))(?=\s*(\S+))/gu;

interface Marker {
  readonly at: number;
  readonly style: string;
  readonly value: number;
  readonly opens: boolean;
}

const endsSentence = /(?:^|[.!?…:;]["”“’)\]]*)\s*$/u;

/**
 * Where the items of a list that runs on within a block start ("1. … 2. … 3. …", "a) … b) …", "• … • …"): the markers count on
 * without a gap and the first stands where a sentence may start. A bullet starts an item wherever it stands.
 */
export const findInlineItems = (text: string, { start, end }: Span, language: Language): number[] => {
  const block = text.slice(start, end);
  const starts: number[] = [];
  let run: Marker[] = [];
  const closeRun = (): void => {
    if (run.length > 1) starts.push(...run.map((item) => item.at));
    run = [];
  };
  for (const match of block.matchAll(marker)) {
    const [, bullet, bracket = '', digits, letter, dotBracket, tail, next = ''] = match;
    if (bullet) {
      starts.push(start + match.index);
      continue;
    }
    const gap = /^\s/u.test(block.slice(match.index + match[0].length));
    if (!gap || (tail === '.' && isWordOfSentence(letter, next, language))) continue;
    const value = digits ? Number(digits) : (letter ?? '').charCodeAt(0);
    const kind = digits ? 'number' : letter === letter?.toLowerCase() ? 'small' : 'capital';
    const style = `${bracket}${kind}${dotBracket ?? tail ?? ''}`;
    const lead = block.slice(Math.max(0, match.index - 12), match.index);
    const item = {
      at: start + match.index,
      style,
      value,
      opens: match.index === 0 || endsSentence.test(lead),
    };
    const last = run.at(-1);
    if (last && last.style === style && last.value + 1 === value) run.push(item);
    else if (item.opens) {
      closeRun();
      run = [item];
    }
  }
  closeRun();
  return starts.sort((a, b) => a - b);
};

/** "am 1. Mai", "2. und": an ordinal; "J. Bach": an initial. */
const isWordOfSentence = (letter: string | undefined, next: string, language: Language): boolean => {
  if (letter) return letter !== letter.toLowerCase();
  const { months, ordinalNouns } = sentenceWords[language];
  const word = next.replace(/[^\p{L}]+$/u, '').toLowerCase();
  return months.has(word) || ordinalNouns.has(word) || /^\p{Ll}/u.test(next);
};
