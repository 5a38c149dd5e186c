/** Letters of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RIGHT_TO_LEFT_LETTERS = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTERS = /\p{L}/gu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The direction in which a text runs on its own: from right to left where most of its letters do, so that a German sentence that
 * begins with an Arabic word stays as it is. Undefined for what runs as the page does.
 */
export const directionOf = (text: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.test(text) && 2 * count(text, RIGHT_TO_LEFT_LETTERS) > count(text, LETTERS)
    ? 'rtl'
    : undefined;
