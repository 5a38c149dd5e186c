/** What both browsers’ tests have the page itself work out. Each function is sent there and must need nothing around it. */

/** Waits until the service worker has taken the page in hand: from then on it works without a network. */
export async function offlineReady(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
}

/** Whether the page answers to presses and keys: what is pressed before that is lost. */
export const isAwake = (): boolean =>
  Object.keys(document.querySelector('main *') ?? {}).some((key) => key.startsWith('__reactProps'));

interface Wanted {
  readonly word: string;
  readonly bead?: number | undefined;
  readonly language: 'de' | 'en';
}

/** Where a word is in the window; `x` and `y` are its middle. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly x: number;
  readonly y: number;
}

/** Scrolls to where a word stands first in a text, or in one bead of it, and tells where it is; undefined where it is not. */
export function findWord({ word, bead, language }: Wanted): Place | undefined {
  const within = bead === undefined ? '' : `[data-bead="${bead}"]`;
  for (const sentence of document.querySelectorAll(`[data-start][lang="${language}"]${within}`)) {
    const node = sentence.firstChild;
    const at = node?.textContent?.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')) ?? -1;
    if (!node || at < 0) continue;
    sentence.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    // A sentence may be longer than the window.
    const { top = 0, bottom = 0 } = range.getClientRects()[0] ?? {};
    if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    const rect = range.getClientRects()[0];
    if (rect)
      return {
        left: rect.left,
        right: rect.right,
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2,
      };
  }
  return undefined;
}

/** What a named highlight covers, as text. */
export const textsMarked = (mark: string): string[] => [...(CSS.highlights.get(mark) ?? [])].map(String);
