import { describe, expect, it } from 'vitest';
import { beadsInView } from '@/components/reader/text/beads-in-view';

const WINDOW = { eye: 100, edge: 800 };

describe('the beads in view', () => {
  it('are those that stand whole between the eye and the lower edge', () => {
    const sentences = [
      { bead: 3, top: 40, bottom: 120 },
      { bead: 4, top: 120, bottom: 300 },
      { bead: 5, top: 300, bottom: 700 },
      { bead: 6, top: 700, bottom: 900 },
    ];
    expect(beadsInView(sentences, WINDOW)).toEqual({ first: 4, last: 5 });
  });

  it('keep the place within a sentence that is taller than the window', () => {
    expect(beadsInView([{ bead: 7, top: -500, bottom: 2000 }], WINDOW)).toEqual({ first: 7, last: 6 });
  });

  it('count a sentence taller than the window as read when its end is in view', () => {
    expect(beadsInView([{ bead: 7, top: -900, bottom: 500 }], WINDOW)).toEqual({ first: 7, last: 7 });
  });

  it('are none above the text, beside it, and where a first long sentence has just been begun', () => {
    expect(beadsInView([], WINDOW)).toBeUndefined();
    expect(beadsInView([{ bead: 0, top: 900, bottom: 1000 }], WINDOW)).toBeUndefined();
    expect(beadsInView([{ bead: 0, top: 200, bottom: 4000 }], WINDOW)).toBeUndefined();
  });
});
