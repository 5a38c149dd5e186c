import type { Result } from '@/corpus/result';

/**
 * Asks for each key once and gives the answer again as long as it is among the last `most`; what failed is asked anew,
 * so that a retry mends it.
 *
 * @param nameOf what makes two keys the same, where they are made anew for each question
 */
export function once<K, T, F>(
  ask: (key: K) => Promise<Result<T, F>>,
  most: number,
  nameOf: (key: K) => unknown = (key) => key,
): (key: K) => Promise<Result<T, F>> {
  const answers = new Map<unknown, Promise<Result<T, F>>>();
  return async (key) => {
    const name = nameOf(key);
    const answer = answers.get(name) ?? ask(key);
    // Taken out and put back, the name is the youngest.
    answers.delete(name);
    answers.set(name, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    const result = await answer;
    if (!result.ok && answers.get(name) === answer) answers.delete(name);
    return result;
  };
}
