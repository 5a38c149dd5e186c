// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  applyForeign,
  applyOrder,
  applySize,
  applyTheme,
  applyView,
  DEFAULT_READING_SIZE,
  KEYS,
  keepLocale,
  READING_SIZES,
  readForeign,
  readLocale,
  readOrder,
  readSize,
  readTheme,
  readView,
  SHELF_ORDERS,
  THEMES,
  VIEWS,
} from '@/components/shell/device';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  root.removeAttribute('data-theme');
  root.removeAttribute('style');
});
afterEach(() => vi.unstubAllGlobals());

const forbidStorage = (): void => {
  const forbidden = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
};

describe('the theme', () => {
  it.each(THEMES)('%s is read as it was kept', (theme) => {
    applyTheme(theme);
    expect(readTheme()).toBe(theme);
  });

  it('stands on the document at once', () => {
    applyTheme('dark');
    expect(root.dataset.theme).toBe('dark');
  });

  it('of the system leaves no trace of another on the document', () => {
    applyTheme('dark');
    applyTheme('system');
    expect(root.dataset.theme).toBeUndefined();
  });

  it.each([null, '', 'sepia', 'DARK'])('is the system’s where %j was kept', (kept) => {
    if (kept !== null) localStorage.setItem(KEYS.theme, kept);
    expect(readTheme()).toBe('system');
  });
});

describe('the reading size', () => {
  it.each(READING_SIZES)('of %f rem is read as it was kept', (size) => {
    applySize(size);
    expect(readSize()).toBe(size);
    expect(root.style.getPropertyValue('--reading-size')).toBe(`${size}rem`);
  });

  it.each([null, '', '40', '-1', 'NaN', '1.3'])('is the default where %j was kept', (kept) => {
    if (kept !== null) localStorage.setItem(KEYS.size, kept);
    expect(readSize()).toBe(DEFAULT_READING_SIZE);
  });

  it('has its default among the sizes to choose from', () => {
    expect(READING_SIZES).toContain(DEFAULT_READING_SIZE);
  });
});

describe('the language', () => {
  it('is read as it was kept', () => {
    keepLocale('de');
    expect(readLocale()).toBe('de');
  });

  it('is unknown before one was kept, and where something else was', () => {
    expect(readLocale()).toBeUndefined();
    localStorage.setItem(KEYS.locale, 'fr');
    expect(readLocale()).toBeUndefined();
  });
});

describe('a browser that forbids localStorage', () => {
  it('shows the defaults', () => {
    forbidStorage();
    expect([readTheme(), readSize(), readLocale()]).toEqual(['system', DEFAULT_READING_SIZE, undefined]);
  });

  it('still applies what is chosen, for as long as the page is open', () => {
    forbidStorage();
    applyTheme('light');
    applySize(1.4);
    expect(root.dataset.theme).toBe('light');
    expect(root.style.getPropertyValue('--reading-size')).toBe('1.4rem');
  });
});

describe('the way to read', () => {
  it.each(VIEWS)('%s is read as it was kept, and stands on the document at once', (view) => {
    applyView(view);
    expect(readView()).toBe(view);
    expect(root.dataset.view).toBe(view);
  });

  it('is side by side where nothing that there is was kept', () => {
    localStorage.setItem(KEYS.view, 'upside-down');
    expect(readView()).toBe('side');
  });
});

describe('the language that is learnt', () => {
  it('is German until English is chosen, and stands on the document at once', () => {
    expect(readForeign()).toBe('de');
    applyForeign('en');
    expect(readForeign()).toBe('en');
    expect(root.dataset.foreign).toBe('en');
    applyForeign('de');
    expect(readForeign()).toBe('de');
    expect(root.dataset.foreign).toBeUndefined();
  });

  it('is German where the browser keeps nothing, until another is chosen', () => {
    forbidStorage();
    expect(readForeign()).toBe('de');
    applyForeign('en');
    expect(readForeign()).toBe('en');
  });
});

describe('the order of the shelves', () => {
  it.each(SHELF_ORDERS)('%s is read as it was kept', (order) => {
    applyOrder(order);
    expect(readOrder()).toBe(order);
  });

  it.each([null, '', 'hardest'])('is as given where %j was kept', (kept) => {
    if (kept !== null) localStorage.setItem(KEYS.order, kept);
    expect(readOrder()).toBe('given');
  });
});
