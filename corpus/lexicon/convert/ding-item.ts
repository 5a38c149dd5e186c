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
  /** What stands in round brackets at the end: a note rather than a part of the word. */
  readonly notes: readonly string[];
}

const MARKED = /[{[(</]/;
const TAGS = /\{([^}]*)\}/g;
const LABELS = /\[([^\]]*)\]/g;
/** Misspelt and rare forms that are listed only to be found: "<hochperformant>". */
const VARIANTS = /<[^>]*>/g;
/** "/UNO/": abbreviations; a slash between words has no blank before it. */
const ABBREVIATIONS = /(?<=\s)\/[^/]+\/(?=\s|$)/g;
const BRACKETS = /\(([^()]*)\)/g;
const NOTE_AT_END = /\s*\(([^()]*)\)\s*$/;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const inside = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, content = '']) => content.trim());

/** Reads one alternative of a Ding entry: `anschließen {vi} (an etw.) [techn.]`. */
export function parseItem(source: string): DingItem {
  if (!MARKED.test(source)) {
    const text = tidy(source);
    return { text, shown: text, tags: [], labels: [], notes: [] };
  }
  const tags = inside(source, TAGS).flatMap((tag) => tag.split(/[;,]\s*/));
  const labels = inside(source, LABELS);
  let shown = tidy(
    source.replace(TAGS, '').replace(LABELS, '').replace(VARIANTS, '').replace(ABBREVIATIONS, ''),
  );
  const notes: string[] = [];
  for (let note = NOTE_AT_END.exec(shown); note; note = NOTE_AT_END.exec(shown)) {
    notes.unshift(note[1] ?? '');
    shown = shown.slice(0, note.index);
  }
  return { text: tidy(shown.replace(BRACKETS, '')), shown, tags, labels, notes };
}

/** Cuts at a separator that stands in no bracket. */
export function splitOutside(source: string, separator: string): string[] {
  if (!source.includes(separator)) return source.trim() === '' ? [] : [source.trim()];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(source.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
