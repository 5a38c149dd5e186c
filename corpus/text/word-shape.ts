/** How words look that the sentence rules ask about. */
export const startsUpper = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** A small letter opens the word, and it is no name that is written so ("eBay", "iPhone", "mRNA"). */
export const startsLower = (word: string): boolean => /^\p{Ll}(?!\p{Ll}{0,2}\p{Lu})/u.test(word);

export const startsDigit = (word: string): boolean => /^\p{Nd}/u.test(word);

export const isNumber = (word: string): boolean => /^\p{Nd}[\p{Nd}.,]*$/u.test(word);

export const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word);

/** What a first name is shortened to. */
export const isInitial = (word: string): boolean => /^(?:\p{Lu}\p{M}*|Sch|Ch|Th|Yu)$/u.test(word);

/** Letters with a full stop between them: "U.S", "m.b.H". */
export const isDotted = (word: string): boolean => /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(word);

/** A word without the marks around it. */
export const bare = (word: string): string => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
