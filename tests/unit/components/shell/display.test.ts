// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { applyDisplay, DISPLAY, type Display, readDisplay } from '@/components/shell/display';

const root = document.documentElement;
const names = ['face', 'leading', 'width', 'marks'] as const satisfies readonly (keyof Display)[];

beforeEach(() => localStorage.clear());

describe.each(names)('how the text is set: %s', (name) => {
  it.each(DISPLAY[name])('%s is read as it was kept, and the root says it at once', (value) => {
    applyDisplay(name, value);
    expect(readDisplay(name)).toBe(value);
    expect(root.dataset[name]).toBe(value);
  });

  it.each([null, '', 'gothic'])('is one of what there is where %j was kept', (kept) => {
    if (kept !== null) localStorage.setItem(`satzpaar.${name}`, kept);
    expect(DISPLAY[name]).toContain(readDisplay(name));
  });
});

it('where nothing was chosen, the reading serif with marks', () => {
  expect(names.map(readDisplay)).toEqual(['serif', 'normal', 'medium', 'on']);
});
