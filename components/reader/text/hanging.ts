/** Marks of about one width, so that they are hung out alike. */
export type HangingMark = 'low' | 'high' | 'pointed' | 'single';

const MARKS: Readonly<Record<string, HangingMark>> = {
  '„': 'low',
  '"': 'low',
  '“': 'high',
  '”': 'high',
  '»': 'pointed',
  '«': 'pointed',
  '‚': 'single',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '›': 'single',
  '‹': 'single',
};

/** The quotation mark that stands at a place in a text: where a line begins there it hangs into the margin, so that the letters begin level. */
export const hangingMark = (text = '', at = 0): HangingMark | undefined => MARKS[text.charAt(at)];
