import { describe, expect, it } from 'vitest';
import { knownPart, learningPart, shareOf } from '@/study/vocabulary/share';
import { aNoun, finder } from './some-words';

/** Ten running words. */
const ARTICLE = [
  aNoun('Hund', { Hund: 4, Hunde: 2 }),
  aNoun('See', { See: 1 }),
  { ...aNoun('See', { See: 1 }), gender: 'f' as const },
  aNoun('Zaun', { Zäunen: 2 }),
];

describe('how hard an article is', () => {
  it.each([
    ['nothing kept', {}, [0, 0, 10]],
    ['all forms of what is known', { Hund: 'known' }, [6, 0, 4]],
    ['what is kept is being learnt', { Hund: 'kept' }, [0, 6, 4]],
    ['what is ignored does not count', { Hund: 'ignored', Zaun: 'known' }, [2, 0, 2]],
    ['what stands nowhere in it', { Turm: 'known' }, [0, 0, 10]],
    ['all at once', { Hund: 'known', Zaun: 'kept' }, [6, 2, 2]],
  ] as const)('%s', (_, stands, [known, learning, fresh]) => {
    expect(shareOf(ARTICLE, finder(stands))).toEqual({ known, learning, fresh });
  });

  it('der See is not die See', () => {
    const [, lake, sea] = ARTICLE;
    const find = finder({ See: 'known' }, []);
    expect(lake && shareOf([lake], find).known).toBe(1);
    expect(sea && shareOf([sea], find).known).toBe(0);
  });

  it('a word is also known by a form of its own, whatever the dictionary reads there', () => {
    expect(shareOf(ARTICLE, finder({ Zaunreihe: 'known' }, ['Zäunen'])).known).toBe(2);
  });

  it('in parts of the whole; of no words none', () => {
    expect(knownPart({ known: 3, learning: 1, fresh: 6 })).toBe(0.3);
    expect(learningPart({ known: 3, learning: 1, fresh: 6 })).toBe(0.1);
    expect(knownPart({ known: 0, learning: 0, fresh: 0 })).toBe(0);
  });
});
