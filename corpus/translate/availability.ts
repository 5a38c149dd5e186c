import { withinDeadline } from './deadline';

const ENDPOINT = '/api/translate';

const says = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && 'available' in reply && reply.available === true;

/**
 * Whether this installation can translate; false as well where nobody answers within `deadline` milliseconds. It stands
 * apart from the translator, which is loaded only when there is something to translate.
 */
export async function translationAvailable(
  fetch: typeof globalThis.fetch,
  { endpoint = ENDPOINT, deadline = 10_000 } = {},
): Promise<boolean> {
  const ask = async (signal: AbortSignal): Promise<unknown> => (await fetch(endpoint, { signal })).json();
  try {
    const answer = await withinDeadline(ask, { deadline });
    return answer.ok && says(answer.value);
  } catch {
    return false;
  }
}
