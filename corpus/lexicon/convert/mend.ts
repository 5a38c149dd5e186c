/** What the dictionary's authors left behind: hints for themselves, blanks and marks out of place. */
const SLIPS: readonly (readonly [slip: RegExp, mended: string])[] = [
  [/ *#\w+#/g, ''], // "to make sth. #BE_make#"
  [/ ~ ?\S+/g, ''], // "paronychia ~whitlow"
  [/(?: +[<>])+$/, ''],
  [/(?<=\S) \/(?=\S)|(?<=\S)\/ (?=\S)/g, '/'], // "fibre /fiber"
  [/ +(?=[,.;:)](?:\s|$))/g, ''],
  [/^[,;:] *| *[,;:]$/g, ''],
];
const ODD = /[#~<>]| [/,.;:)]|\/ |^[,;:]|[,;:]$/;

/** Takes out brackets that have no other half. */
function closeBrackets(text: string): string {
  const open: number[] = [];
  const stray = new Set<number>();
  for (const [at, character] of Array.from(text).entries()) {
    if (character === '(') open.push(at);
    else if (character === ')' && open.pop() === undefined) stray.add(at);
  }
  for (const at of open) stray.add(at);
  return stray.size === 0
    ? text
    : Array.from(text)
        .filter((_, at) => !stray.has(at))
        .join('');
}

/** Mends slips of the pen in an alternative that has no marks any more. */
export function mend(text: string): string {
  const closed = /[()]/.test(text) ? closeBrackets(text) : text;
  if (!ODD.test(closed)) return closed;
  return SLIPS.reduce((mended, [slip, instead]) => mended.replace(slip, instead), closed);
}
