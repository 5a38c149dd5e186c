/**
 * What the full stop of an abbreviation can mean.
 * - `title`: a name follows; it never ends a sentence ("Dr.", "Prof.")
 * - `inner`: more must follow; it never ends a sentence ("vgl.", "e.g.")
 * - `number`: no end before a number ("Nr. 5", "S. 12"), else as `either`
 * - `counting`: an abbreviation only before a number, else a word like any other ("No. 5", "art. 3")
 * - `either`: ends a sentence only where the next word is one that opens sentences ("u. a.", "Inc.")
 * - `closing`: ends a sentence before any capital ("usw.", "etc.")
 */
export type AbbreviationClass = 'title' | 'inner' | 'number' | 'counting' | 'either' | 'closing';

/**
 * Abbreviations without their last full stop and without inner blanks ("z.B"), separated by blanks, by class. They stand as
 * they are written in a sentence: "mag" is no "Mag.", but "Vgl." is "vgl.". Of compounds the last part alone stands here.
 */
export type AbbreviationTable = Readonly<Record<AbbreviationClass, string>>;
