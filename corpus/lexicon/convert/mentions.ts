import type { DingGroup } from './ding-line';

interface Mention {
  /** Numbers of the groups in which the word stands. */
  readonly groups: number[];
  lines: number;
  lastLine: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
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

/** Where the words of the dictionary stand, headwords and examples alike. */
export class Mentions {
  readonly #words = new Map<string, Mention>();
  /** The English of each group. */
  readonly #english: string[] = [];
  #line = 0;

  /** Takes in the groups of a line. */
  add(groups: readonly DingGroup[]): void {
    this.#line += 1;
    for (const { de, english } of groups) {
      const group = this.#english.push(english) - 1;
      for (const { text } of de) {
        for (const word of text.match(WORD) ?? []) this.#mention(word, group);
      }
    }
  }

  #mention(word: string, group: number): void {
    const known = this.#words.get(word);
    if (known === undefined) {
      this.#words.set(word, { groups: [group], lines: 1, lastLine: this.#line });
      return;
    }
    if (known.groups.at(-1) !== group) known.groups.push(group);
    if (known.lastLine !== this.#line) known.lines += 1;
    known.lastLine = this.#line;
  }

  /** In how many lines a German word stands, as it is written. */
  lines(word: string): number {
    return this.#words.get(word)?.lines ?? 0;
  }

  /** Tells in how many groups a German word meets an English phrase: the dictionary is a small parallel text. */
  meetingsOf(word: string): (phrase: string) => number {
    const groups = this.#words.get(word)?.groups ?? [];
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
}
