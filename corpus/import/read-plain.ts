import type { Aside, Sides } from '@/corpus/articles/article';
import { fail, type Result, succeed } from '@/corpus/result';
import { guessLanguage } from '@/corpus/text/language';
import { readSide } from '@/corpus/text/read';
import type { Side } from '@/corpus/text/shapes';
import type { Language } from '@/corpus/text/span';
import { findAside } from './aside';
import { titleOf } from './plain-title';

/** The longest text of one side, in UTF-16 code units. */
export const MAX_SIDE_LENGTH = 1_000_000;

/** Why a text cannot be imported. */
export type ImportFailure =
  | { readonly kind: 'empty'; readonly side: Language }
  | { readonly kind: 'too-long'; readonly side: Language; readonly length: number; readonly limit: number };

/** What the learner should hear of beside a usable result. */
export type ImportProblem =
  | ImportFailure
  | { readonly kind: 'swapped' }
  | { readonly kind: 'wrong-language'; readonly side: Language; readonly looks: Language | 'other' };

/** A text that is ready to be aligned. */
export interface Imported {
  /** Empty on a side that has no text. */
  readonly title: Sides<string>;
  /** As it came; all offsets refer to it. Empty English: there is no translation. */
  readonly text: Sides<string>;
  /** What is set aside, without the regions that the learner took back. */
  readonly aside: Sides<readonly Aside[]>;
  /** All that could be set aside. `taken` counts in these lists. */
  readonly found: Sides<readonly Aside[]>;
  readonly sides: Sides<Side>;
  readonly problems: readonly ImportProblem[];
}

/** The learner's word on what was set aside: indices of the regions that belong to the article after all. */
export interface ImportOptions {
  readonly taken?: Partial<Sides<readonly number[]>>;
}

/** Anything but white space, control and zero-width characters; half a surrogate pair counts. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** What is wrong with the size of one side's text. */
function checkSize(text: string, side: Language): ImportFailure | undefined {
  if (!VISIBLE.test(text)) return { kind: 'empty', side };
  if (text.length <= MAX_SIDE_LENGTH) return undefined;
  return { kind: 'too-long', side, length: text.length, limit: MAX_SIDE_LENGTH };
}

function checkLanguages(text: Sides<string>): readonly ImportProblem[] {
  const de = guessLanguage(text.de);
  const en = guessLanguage(text.en);
  if (de === 'en' && en === 'de') return [{ kind: 'swapped' }];
  const problems: ImportProblem[] = [];
  if (de === 'en' || de === 'other') problems.push({ kind: 'wrong-language', side: 'de', looks: de });
  if (en === 'de' || en === 'other') problems.push({ kind: 'wrong-language', side: 'en', looks: en });
  return problems;
}

function readPlainSide(text: string, language: Language, taken: readonly number[] = []) {
  const found = findAside(text, language);
  const aside = found.filter((_, index) => !taken.includes(index));
  const side = readSide(text, language, aside);
  if (side.sentences.length > 0) return { found, aside, side, title: titleOf(text, side) };
  // A text of nothing but clutter is what the learner wants to read.
  const whole = readSide(text, language, []);
  return { found: [], aside: [], side: whole, title: titleOf(text, whole) };
}

/**
 * Imports pasted text: sets aside what is no part of the article, finds blocks, sentences and a title. The text itself
 * stays as it is. Fails where the German is empty or too long. English may be missing (`''`); an English text that
 * is blank or too long is left out and named among the problems, as are texts that look like another language.
 */
export function importPlain(
  given: Sides<string>,
  { taken = {} }: ImportOptions = {},
): Result<Imported, ImportFailure> {
  const failure = checkSize(given.de, 'de');
  if (failure !== undefined) return fail(failure);
  const unusable = given.en === '' ? undefined : checkSize(given.en, 'en');
  const text = unusable === undefined ? given : { de: given.de, en: '' };
  const de = readPlainSide(text.de, 'de', taken.de);
  const en = readPlainSide(text.en, 'en', taken.en);
  return succeed({
    title: { de: de.title, en: en.title },
    text: { de: text.de, en: text.en },
    aside: { de: de.aside, en: en.aside },
    found: { de: de.found, en: en.found },
    sides: { de: de.side, en: en.side },
    problems: [...(unusable === undefined ? [] : [unusable]), ...checkLanguages(text)],
  });
}
