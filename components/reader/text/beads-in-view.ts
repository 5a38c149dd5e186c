/** Where a sentence stands in the window, in pixels from its top. */
export interface PlacedSentence {
  readonly bead: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The bead to go on with and the last one whose end was seen. What stands whole between the eye and the window's lower edge counts;
 * of a sentence that is taller than the window its end does.
 *
 * @param eye where a reader's eye is taken to be, and `edge` where the window ends, in pixels
 * @returns undefined where nothing has been read yet
 */
export function beadsInView(
  sentences: readonly PlacedSentence[],
  { eye, edge }: { readonly eye: number; readonly edge: number },
): { readonly first: number; readonly last: number } | undefined {
  const inView = sentences.filter(({ top, bottom }) => bottom > eye && top < edge);
  const ended = inView.filter(({ bottom }) => bottom <= edge).map(({ bead }) => bead);
  const whole = inView.filter(({ top, bottom }) => top >= eye && bottom <= edge);
  const first = Math.min(...(whole.length > 0 ? whole : inView).map(({ bead }) => bead));
  const last = Math.max(first - 1, ...ended);
  return inView.length === 0 || last < 0 ? undefined : { first, last };
}
