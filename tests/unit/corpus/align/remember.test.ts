import { describe, expect, it, vi } from 'vitest';
import { remember } from '@/corpus/align/remember';

describe('remember', () => {
  it('asks once for each word, even where there is no answer', () => {
    const ask = vi.fn((word: string) => (word === 'Haus' ? 'house' : undefined));
    const asked = remember(ask);
    expect([asked('Haus'), asked('Haus'), asked('Hsua'), asked('Hsua')]).toEqual([
      'house',
      'house',
      undefined,
      undefined,
    ]);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
