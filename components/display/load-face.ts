import type { Display } from '@/components/shell/display';

/** In milliseconds: on a slow network the face is chosen all the same, and the text takes it when it is there. */
const PATIENCE = 3000;

/**
 * Fetches the face that is not on every page, before the text is set in it: the text then changes once, and its place can be
 * kept. Without a network it stays in the sans serif that stands in for it.
 */
export async function loadFace(face: Display['face']): Promise<void> {
  if (face !== 'clear') return;
  const fetched = document.fonts.load('1em "Atkinson Hyperlegible Next"').catch(() => undefined);
  await Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
