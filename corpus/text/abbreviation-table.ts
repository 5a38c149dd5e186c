/**
 * What the full stop of an abbreviation can mean.
 * - `title`: a name follows; it never ends a sentence ("Dr.", "Prof.")
 * - `inner`: more must follow; it never ends a sentence ("vgl.", "e.g.")
 * - `number`: no end before a number ("Nr. 5", "S. 12"), else as `either`
 * - `either`: ends a sentence only where the next word is one that opens sentences ("u. a.", "Inc.")
 * - `closing`: ends a sentence before any capital ("usw.", "etc.")
 */
export type AbbreviationClass = 'title' | 'inner' | 'number' | 'either' | 'closing';

/** Abbreviations without their last full stop and without inner blanks ("z.B"), separated by blanks, by class. */
export type AbbreviationTable = Readonly<Record<AbbreviationClass, string>>;
