// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  applyForeign,
  applySize,
  applyTheme,
  applyView,
  KEYS,
  keepLocale,
  READING_SIZES,
  VIEWS,
} from '@/components/shell/device';
import { applyDisplay, DISPLAY } from '@/components/shell/display';
import { FIRST_PAINT, fetchFaceAhead, PICK_LANGUAGE } from '@/components/shell/first-paint';

const root = document.documentElement;

/** Runs a script of the page's head as the browser would. */
const run = (script: string): void => new Function(script)();

const forget = (): void => {
  root.removeAttribute('data-theme');
  root.removeAttribute('data-view');
  for (const name of Object.keys(DISPLAY)) root.removeAttribute(`data-${name}`);
  root.removeAttribute('data-foreign');
  root.removeAttribute('style');
};
const forbidStorage = (): void => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
};

beforeEach(() => {
  localStorage.clear();
  forget();
});
afterEach(() => vi.unstubAllGlobals());

describe('before the first paint', () => {
  it.each(['light', 'dark'] as const)('the %s theme that was chosen is there', (theme) => {
    applyTheme(theme);
    forget();
    run(FIRST_PAINT);
    expect(root.dataset.theme).toBe(theme);
  });

  it('the system’s theme is left to the system', () => {
    applyTheme('system');
    run(FIRST_PAINT);
    expect(root.dataset.theme).toBeUndefined();
  });

  it.each(READING_SIZES)('the reading size of %f rem that was chosen is there', (size) => {
    applySize(size);
    forget();
    run(FIRST_PAINT);
    expect(root.style.getPropertyValue('--reading-size')).toBe(`${size}rem`);
  });

  it.each(VIEWS)('the way to read that was chosen is there: %s', (view) => {
    applyView(view);
    forget();
    run(FIRST_PAINT);
    expect(root.dataset.view).toBe(view);
  });

  it('the side that is learnt is there: English where English is, and nothing else', () => {
    applyForeign('en');
    forget();
    run(FIRST_PAINT);
    expect(root.dataset.foreign).toBe('en');
    for (const kept of ['de', 'fr', '']) {
      localStorage.setItem(KEYS.foreign, kept);
      forget();
      run(FIRST_PAINT);
      expect(root.dataset.foreign).toBeUndefined();
    }
  });

  it('a way to read that there is not is passed over', () => {
    localStorage.setItem(KEYS.view, 'upside-down');
    run(FIRST_PAINT);
    expect(root.dataset.view).toBeUndefined();
  });

  it.each(DISPLAY.face)('the face that was chosen is there: %s', (face) => {
    applyDisplay('face', face);
    forget();
    run(FIRST_PAINT);
    expect(root.dataset.face).toBe(face);
  });

  it('line height, width and marks that were chosen are there', () => {
    applyDisplay('leading', 'open');
    applyDisplay('width', 'narrow');
    applyDisplay('marks', 'off');
    forget();
    run(FIRST_PAINT);
    expect(root.dataset).toMatchObject({ leading: 'open', width: 'narrow', marks: 'off' });
  });

  it('a face that there is not is passed over', () => {
    localStorage.setItem('satzpaar.face', 'gothic');
    run(FIRST_PAINT);
    expect(root.dataset.face).toBeUndefined();
  });

  it.each(['12', '0', 'huge', '1.2;color:red'])('a size of %j does no harm', (kept) => {
    localStorage.setItem(KEYS.size, kept);
    run(FIRST_PAINT);
    expect(['', '1.2rem']).toContain(root.style.getPropertyValue('--reading-size'));
    expect(root.style.color).toBe('');
  });

  it('a theme that there is not is passed over', () => {
    localStorage.setItem(KEYS.theme, 'sepia');
    run(FIRST_PAINT);
    expect(root.dataset.theme).toBeUndefined();
  });

  it('a browser that forbids localStorage paints the defaults', () => {
    forbidStorage();
    expect(() => run(FIRST_PAINT)).not.toThrow();
    expect(root.dataset.theme).toBeUndefined();
  });
});

describe('the face that only some choose', () => {
  const ahead = (): string[] =>
    [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')].map((link) => {
      link.remove();
      return `${link.getAttribute('href')} ${link.getAttribute('as')}`;
    });

  it('is fetched ahead where it was chosen', () => {
    applyDisplay('face', 'clear');
    run(fetchFaceAhead('/face.woff2'));
    expect(ahead()).toEqual(['/face.woff2 font']);
  });

  it.each(['serif', 'sans'] as const)('is not fetched for %s', (face) => {
    applyDisplay('face', face);
    run(fetchFaceAhead('/face.woff2'));
    expect(ahead()).toEqual([]);
  });
});

describe('the crossroads', () => {
  const replace = vi.fn();
  const goneTo = (language: string): unknown => {
    replace.mockClear();
    vi.stubGlobal('location', { replace });
    vi.stubGlobal('navigator', { language });
    run(PICK_LANGUAGE);
    return replace.mock.calls[0]?.[0];
  };

  it.each([
    ['de', '/de'],
    ['de-AT', '/de'],
    ['DE-ch', '/de'],
    ['en-GB', '/en'],
    ['fr', '/en'],
    ['den', '/en'],
  ])('lead a browser that speaks %s to %s', (language, room) => {
    expect(goneTo(language)).toBe(room);
  });

  it('follow the language that was chosen before the browser’s', () => {
    keepLocale('en');
    expect(goneTo('de')).toBe('/en');
  });

  it('follow the browser where something else was kept', () => {
    localStorage.setItem(KEYS.locale, '//elsewhere.example');
    expect(goneTo('de')).toBe('/de');
  });

  it('follow the browser where it forbids localStorage', () => {
    forbidStorage();
    expect(goneTo('de')).toBe('/de');
  });
});
