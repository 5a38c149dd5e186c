// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadFace } from '@/components/display/load-face';

const load = vi.fn<(font: string) => Promise<unknown>>();

beforeEach(() => {
  vi.useFakeTimers();
  load.mockReset();
  Object.defineProperty(document, 'fonts', { value: { load }, configurable: true });
});
afterEach(() => vi.useRealTimers());

it('fetches nothing for the faces that every page has', async () => {
  await loadFace('serif');
  await loadFace('sans');
  expect(load).not.toHaveBeenCalled();
});

it('waits for the face that was chosen', async () => {
  load.mockResolvedValue([]);
  await loadFace('clear');
  expect(load.mock.calls).toEqual([['1em "Atkinson Hyperlegible Next"']]);
});

it('goes on without a network', async () => {
  load.mockRejectedValue(new DOMException('A network error occurred.', 'NetworkError'));
  await expect(loadFace('clear')).resolves.toBeUndefined();
});

it('goes on where the network does not answer', async () => {
  load.mockReturnValue(new Promise(() => undefined));
  const loaded = loadFace('clear');
  await vi.advanceTimersByTimeAsync(3000);
  await expect(loaded).resolves.toBeUndefined();
});
