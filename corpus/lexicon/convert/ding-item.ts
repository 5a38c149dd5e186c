import { mend } from './mend';
import { isObject } from './slots';

/** One of the alternatives that Ding sets apart by semicolons, its marks taken off. */
export interface DingItem {
  /** What is left without marks: "sich anschließen", "etw. besuchen", "Dekret". */
  readonly text: string;
  /** The same with what stands in round brackets where it stands: "sich (an etw.) anschließen". */
  readonly shown: string;
  /** From curly brackets: "n", "vt", "prp", "+Akk.". */
  readonly tags: readonly string[];
  /** From square brackets, usage and domain alike: "ugs.", "jur.", "Br.". */
  readonly labels: readonly string[];
  /** What stands in round brackets at the end, a note on the sense rather than what the word is used with. */
  readonly notes: readonly string[];
}

const NONE: readonly string[] = [];
const MARKED = /[{[(</]/;
/** Most alternatives have a tag at their end and no other mark. */
const ONE_TAG = /^([^{[(</]*[^{[(</\s])\s+\{([^};,]*)\}$/;
const MARKS = /\{([^}]*)\}|\[([^\]]*)\]|<[^>]*>/g;
const BRACKETS = /\(([^()]*)\)/g;
const AT_END = /\s*\(([^()]*)\)$/;

const tidy = (text: string): string => (/\s\s|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** Cuts notes off the end, but not what the word is used with. */
function cutNotes(text: string): { shown: string; notes: readonly string[] } {
  let shown = text;
  let objects = '';
  const notes: string[] = [];
  for (let end = AT_END.exec(shown); end && end.index > 0; end = AT_END.exec(shown)) {
    const [bracketed, content = ''] = end;
    if (isObject(content)) objects = `${bracketed}${objects}`;
    else if (content.trim() !== '') notes.unshift(content.trim());
    shown = shown.slice(0, end.index);
  }
  return { shown: mend(tidy(`${shown}${objects}`)), notes: notes.length > 0 ? notes : NONE };
}

/** Reads one alternative of a Ding entry: `anschließen {vi} (an etw.) [techn.]`. */
export function parseItem(source: string): DingItem {
  if (!MARKED.test(source)) {
    const text = mend(tidy(source));
    return { text, shown: text, tags: NONE, labels: NONE, notes: NONE };
  }
  const [, word, tag] = ONE_TAG.exec(source) ?? [];
  if (word !== undefined && tag !== undefined) {
    const text = mend(tidy(word));
    return { text, shown: text, tags: [tag], labels: NONE, notes: NONE };
  }
  const tags: string[] = [];
  const labels: string[] = [];
  // "<hochperformant>": misspelt and rare forms are listed only to be found.
  const bare = source.replace(MARKS, (_, inCurly?: string, inSquare?: string) => {
    if (inCurly !== undefined) tags.push(...inCurly.split(/[;,]\s*/));
    if (inSquare !== undefined) labels.push(inSquare.trim());
    return '';
  });
  const { shown, notes } = cutNotes(tidy(bare));
  return { text: tidy(shown.replace(BRACKETS, '')), shown, tags, labels, notes };
}

/** Cuts at a separator that stands in no bracket. */
export function splitOutside(source: string, separator: string): string[] {
  if (!source.includes(separator)) return source.trim() === '' ? [] : [source.trim()];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    if (character === separator && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    } else if (character === '(' || character === '[' || character === '{') depth += 1;
    else if (character === ')' || character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  parts.push(source.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
