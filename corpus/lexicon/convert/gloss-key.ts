const SLOT =
  /(?<![\p{L}’'-])(?:sth|sb|swh)\.?(?:[’']s)?(?:\/(?:sth|sb|swh)\.?(?:[’']s)?)*(?!\p{L})|\b(?:one|your)self\b/gu;
/** Most phrases have no such place. */
const HAS_SLOT = /sth|sb|swh|self/;
const OPENING = /^(?:to|an?|the) +/;
/** What is left over at the end once the object is gone: "to" of "connect to sth.". Kept where the object was not named: "carry on". */
const DANGLING = / +(?:to|of|with|from|for|at|as)$/;

/**
 * Under what an English phrase is found: "join" for "to join sb.", "carry out" for "to carry sth. out", "connect" for "to connect to sth.".
 *
 * @param text without brackets
 */
export function glossKey(text: string): string {
  const bare = text.replace(OPENING, '');
  if (!HAS_SLOT.test(bare)) return bare;
  const own = bare.replace(SLOT, ' ').replace(/ +/g, ' ').trim();
  return own.length < bare.length ? own.replace(DANGLING, '') : own;
}
