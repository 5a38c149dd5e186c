import { describe, expect, it } from 'vitest';
import { pressKey, type ReaderActions } from '@/components/reader/keys/reader-keys';
import { READER_KEYS, type ReaderAct } from '@/components/ui/keymap';

/** Tells what was done; what is named in `nothing` has nothing to do. */
function reader(nothing: readonly ReaderAct[] = []) {
  const done: string[] = [];
  const act = (name: ReaderAct) => (place: number) => {
    if (nothing.includes(name)) return false;
    done.push(`${name} ${place}`);
    return true;
  };
  const actions: ReaderActions = Object.fromEntries(READER_KEYS.map(({ does }) => [does, act(does)]));
  const press = (key: string, { shiftKey = false, where = 'text' as 'text' | 'card' } = {}) =>
    pressKey({ key, shiftKey }, actions, where);
  return { done, press };
}

describe('the keys of the reader', () => {
  it.each([
    ['j', {}, 'sentence 1'],
    ['ArrowUp', {}, 'sentence 0'],
    ['ArrowRight', {}, 'word 1'],
    ['ArrowLeft', { shiftKey: true }, 'phrase 0'],
    ['ArrowRight', { shiftKey: true }, 'phrase 1'],
    ['3', {}, 'view 2'],
    ['?', { shiftKey: true }, 'allKeys 0'],
    ['/', { shiftKey: true }, 'search 0'],
    ['a', { where: 'card' }, 'keep 0'],
  ] as const)('%s %j: %s', (key, how, did) => {
    const { done, press } = reader();
    expect(press(key, how)).toBe(true);
    expect(done).toEqual([did]);
  });

  it('k says "I know it" of a word, and without one goes to the sentence before', () => {
    const withWord = reader();
    withWord.press('k');
    const without = reader(['know']);
    without.press('k');
    expect([withWord.done, without.done]).toEqual([['know 0'], ['sentence 0']]);
  });

  it('on a card the keys that move in the text are the card’s own', () => {
    const { done, press } = reader();
    for (const key of ['j', 'ArrowDown', 'ArrowRight', 'Enter', ' ', '1', 'l']) {
      expect(press(key, { where: 'card' })).toBe(false);
    }
    expect(done).toEqual([]);
  });

  it('a key that stands for nothing, or for what cannot be done here, is nobody’s', () => {
    expect(reader().press('q')).toBe(false);
    expect(pressKey({ key: 'l', shiftKey: false }, {})).toBe(false);
  });
});

describe('the table of keys', () => {
  it('a key stands twice for different things only where the first may have nothing to do', () => {
    const all = READER_KEYS.flatMap(({ keys }) => keys.flat());
    const twice = all.filter((key, at) => all.indexOf(key) !== at);
    expect(twice).toEqual(['k']);
  });
});
