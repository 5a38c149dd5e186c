/** A stretch of an example sentence: what is asked, or what stands around it. */
export interface Stretch {
  readonly text: string;
  readonly asked: boolean;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}]/u.test(character);

/** Where a word stands whole, not as part of another; where it stands nowhere whole, the first place at all. */
function find(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + part.length])) return at;
  }
  return text.indexOf(part, from);
}

/**
 * Cuts an example where the form in question stands; both halves of a split verb ("schließt … an") are found one after
 * the other. A form that does not occur leaves the sentence whole.
 */
export function cutAtForm(text: string, form: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const part of form.split(' … ')) {
    const at = part === '' ? -1 : find(text, part, from);
    if (at < 0) return [{ text, asked: false }];
    if (at > from) stretches.push({ text: text.slice(from, at), asked: false });
    stretches.push({ text: part, asked: true });
    from = at + part.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), asked: false });
  return stretches;
}
