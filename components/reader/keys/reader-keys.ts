import { READER_KEYS, type ReaderAct } from '@/components/ui/keymap';

/**
 * What the keys of the reader do. They count only while the text or a card has the focus, so they are in nobody's way. What cannot
 * be done here is absent.
 *
 * @param place of the key among its neighbours in the table
 * @returns whether there was anything to do
 */
export type ReaderActions = { readonly [Act in ReaderAct]?: ((place: number) => boolean) | undefined };

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** As the table names it: signs and letters have Shift in them already. */
const nameOf = ({ key, shiftKey }: Stroke): string =>
  shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;

/** Runs what a key stands for; gives whether it did anything. */
export function pressKey(stroke: Stroke, actions: ReaderActions, where: 'text' | 'card' = 'text'): boolean {
  const pressed = nameOf(stroke);
  for (const { does, keys, onCard } of READER_KEYS) {
    if (where === 'card' && !onCard) continue;
    for (const same of keys) {
      const place = same.indexOf(pressed);
      if (place >= 0 && actions[does]?.(place)) return true;
    }
  }
  return false;
}
