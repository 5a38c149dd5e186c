import type { DingGroup } from './ding-line';

/** Latin letters, as all German is written. */
const WORD = /[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)*/g;
/** Most alternatives are a single word. */
const PLAIN = /^[A-Za-zÄÖÜäöüß]+$/;
/** Of a very frequent word only so many groups are looked at, from all over the dictionary. */
const SAMPLE = 1200;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;

/** Whether a phrase stands in a text, not inside a longer word. */
function mentions(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const opens = at === 0 || !isLetter(text.charCodeAt(at - 1));
    if (opens && (end === text.length || !isLetter(text.charCodeAt(end)))) return true;
  }
  return false;
}

/**
 * Where the words of the dictionary stand, headwords and examples alike. There are two million places: they are kept as
 * chains in arrays of numbers, from the last place of a word to its first.
 */
export class Mentions {
  readonly #numbers = new Map<string, number>();
  /** By word: its last place, the lines it stands in, the last of them. */
  readonly #last: number[] = [];
  readonly #lines: number[] = [];
  readonly #lastLine: number[] = [];
  /** By place: its group, and the place of the same word before it, -1 for none. */
  readonly #group: number[] = [];
  readonly #before: number[] = [];
  /** The English of each group. */
  readonly #english: string[] = [];
  #line = 0;

  /** Takes in the groups of a line. */
  add(groups: readonly DingGroup[]): void {
    this.#line += 1;
    for (const { de, english } of groups) {
      const group = this.#english.push(english) - 1;
      for (const { text } of de) {
        if (PLAIN.test(text)) this.#mention(text, group);
        else for (const word of text.match(WORD) ?? []) this.#mention(word, group);
      }
    }
  }

  #mention(word: string, group: number): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
      this.#last.push(-1);
      this.#lines.push(0);
      this.#lastLine.push(0);
    }
    const before = this.#last[number] ?? -1;
    if (this.#group[before] === group) return;
    this.#last[number] = this.#group.push(group) - 1;
    this.#before.push(before);
    if (this.#lastLine[number] !== this.#line) this.#lines[number] = (this.#lines[number] ?? 0) + 1;
    this.#lastLine[number] = this.#line;
  }

  /** In how many lines a German word stands, as it is written. */
  lines(word: string): number {
    return this.#lines[this.#numbers.get(word) ?? -1] ?? 0;
  }

  /** Tells in how many groups a German word meets an English phrase: the dictionary is a small parallel text. */
  meetingsOf(word: string): (phrase: string) => number {
    const groups = this.#groupsOf(word);
    // It meets all that it is asked about, in the one group where it is listed.
    if (groups.length < 2) return () => 1;
    const step = Math.max(1, groups.length / SAMPLE);
    const sample: string[] = [];
    for (let at = 0; at < groups.length; at += step) {
      sample.push(this.#english[groups[Math.floor(at)] ?? 0] ?? '');
    }
    const known = new Map<string, number>();
    return (phrase) => {
      let met = known.get(phrase);
      if (met === undefined) {
        met = step * sample.filter((text) => mentions(text, phrase)).length;
        known.set(phrase, met);
      }
      return met;
    };
  }

  #groupsOf(word: string): number[] {
    const groups: number[] = [];
    let place = this.#last[this.#numbers.get(word) ?? -1] ?? -1;
    for (; place >= 0; place = this.#before[place] ?? -1) groups.push(this.#group[place] ?? 0);
    return groups;
  }
}
