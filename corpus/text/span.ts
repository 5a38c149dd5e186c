/** A stretch of a source text, [start, end), in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The two languages of every article. */
export type Language = 'de' | 'en';

export const otherLanguage = (language: Language): Language => (language === 'de' ? 'en' : 'de');
