/** A place for what the word is used with; it is no part of it: "jdm./etw." */
export const SLOT =
  /^(?:etw|jdm?|jdn|jds|jd|sb|sth|einer?|sich|es|…)\.?(?:\/(?:etw|jdm?|jdn|jds|jd|sb|sth|sich)\.?)*$/;

/** Stands before such a place: "an etw." */
export const PREPOSITION =
  /^(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|ohne|über|um|unter|von|vor|wegen|zu|zwischen|als|gegenüber)(?:\/\p{L}+)*$/u;

const OBJECT =
  /^(?:etw|jdm?|jdn|jds|sb|sth|swh)\.?(?:[’']s)?(?:\/(?:etw|jdm?|jdn|jds|sb|sth|swh)\.?(?:[’']s)?)*$|^(?:one|your)self$/;
const BEFORE_OBJECT =
  /^(?:a[nst]|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|ohne|über|um|unter|von|vor|wegen|zu|zwischen|als|gegenüber|about|against|among|between|by|for|from|into|of|onto|on|over|through|towards?|to|upon|with)(?:\/\p{L}+)*[;,]?$/u;

/** Whether brackets hold what the word is used with, "(an etw.)", rather than a note on its sense. */
export function isObject(bracketed: string): boolean {
  const words = bracketed.split(' ');
  return words.every((word) => OBJECT.test(word) || BEFORE_OBJECT.test(word));
}
