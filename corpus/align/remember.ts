/** A book's words fit in. */
const MOST = 100_000;

/** A function of a word that remembers what it said; it begins anew once that is a great deal. */
export function remember<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known.answer;
    if (answers.size >= MOST) answers.clear();
    const answer = ask(word);
    answers.set(word, { answer });
    return answer;
  };
}
