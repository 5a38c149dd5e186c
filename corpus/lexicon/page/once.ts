import type { Result } from '@/corpus/result';

/**
 * Asks for each key once and gives the answer again as long as it is among the last `most`; what failed is asked anew,
 * so that a retry mends it.
 */
export function once<K, T, F>(
  ask: (key: K) => Promise<Result<T, F>>,
  most: number,
): (key: K) => Promise<Result<T, F>> {
  const answers = new Map<K, Promise<Result<T, F>>>();
  return async (key) => {
    const answer = answers.get(key) ?? ask(key);
    // Taken out and put back, the key is the youngest.
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    const result = await answer;
    if (!result.ok && answers.get(key) === answer) answers.delete(key);
    return result;
  };
}
