/** How much goes into one request: texts, and UTF-16 code units of them all. */
export interface BatchLimits {
  readonly texts: number;
  readonly characters: number;
}

/**
 * Cuts texts, in order, into batches within the limits. A text that alone is too long stands alone, so that
 * refusing it refuses no other.
 */
export function batches(texts: readonly string[], limits: BatchLimits): string[][] {
  const cut: string[][] = [];
  let batch: string[] = [];
  let characters = 0;
  for (const text of texts) {
    const full = batch.length === limits.texts || characters + text.length > limits.characters;
    if (full && batch.length > 0) {
      cut.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(text);
    characters += text.length;
  }
  return batch.length > 0 ? [...cut, batch] : cut;
}
