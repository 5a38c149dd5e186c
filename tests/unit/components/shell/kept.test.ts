// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { keep, readKept } from '@/components/shell/kept';

afterEach(() => vi.unstubAllGlobals());

it('what was kept is read again, also by who opens the page anew', () => {
  keep('satzpaar.test', 'a');
  expect(readKept('satzpaar.test')).toBe('a');
  expect(localStorage.getItem('satzpaar.test')).toBe('a');
});

it('what was never kept is nothing', () => {
  expect(readKept('satzpaar.never')).toBeNull();
});

it('a browser that forbids localStorage remembers until the page is left', () => {
  const forbidden = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  expect(readKept('satzpaar.forbidden')).toBeNull();
  keep('satzpaar.forbidden', 'b');
  expect(readKept('satzpaar.forbidden')).toBe('b');
});

it('a choice holds on a device whose storage is full, though an older one is kept there', () => {
  const full = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => 'older', setItem: full });
  keep('satzpaar.full', 'chosen');
  expect(readKept('satzpaar.full')).toBe('chosen');

  vi.unstubAllGlobals();
  keep('satzpaar.full', 'later');
  localStorage.setItem('satzpaar.full', 'by another tab');
  expect(readKept('satzpaar.full')).toBe('by another tab');
});
