import { expect, it } from 'vitest';
import { turnedTo } from '@/components/reader/look-up/word-in-hand';

it('leaves behind where a phrase began when one turns to the other side', () => {
  const phrase = {
    bead: 3,
    side: 'en',
    span: { start: 40, end: 55 },
    from: { start: 40, end: 47 },
    open: true,
    byKeyboard: false,
  } as const;
  const turned = turnedTo(phrase, { start: 12, end: 20 });
  expect(turned).toEqual({ bead: 3, side: 'de', span: { start: 12, end: 20 }, open: true, byKeyboard: true });
});
