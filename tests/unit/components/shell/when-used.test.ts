// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenUsed } from '@/components/shell/when-used';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const use = (sign: string): boolean => document.body.dispatchEvent(new Event(sign, { bubbles: true }));

it.each(['pointermove', 'pointerdown', 'wheel', 'keydown'])('%s is a sign that the page is used', (sign) => {
  const work = vi.fn();
  whenUsed(work);
  expect(work).not.toHaveBeenCalled();
  use(sign);
  expect(work).toHaveBeenCalledTimes(1);
});

it('is done once, however much the page is used', () => {
  const work = vi.fn();
  whenUsed(work);
  use('pointermove');
  use('keydown');
  vi.advanceTimersByTime(60_000);
  expect(work).toHaveBeenCalledTimes(1);
});

it('is done after a while where nobody does anything; a page that scrolls by itself is no sign', () => {
  const work = vi.fn();
  whenUsed(work);
  use('scroll');
  vi.advanceTimersByTime(4999);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
});

it('is not done once it has been called off', () => {
  const work = vi.fn();
  whenUsed(work)();
  use('pointermove');
  vi.advanceTimersByTime(60_000);
  expect(work).not.toHaveBeenCalled();
});
