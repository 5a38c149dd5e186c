/** A capital behind these says nothing. */
const OPENING = /^[:.!?…„“"»«‚‘'›‹–—(-]+$/u;

/** Whether a token opens a sentence, a quotation or what follows a colon, so that its capital says nothing. */
export function opensAt(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || OPENING.test(before);
}
