// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { watchSelection } from '@/components/reader/text/selection';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

it('tells what was selected before anybody watched, once it rests', () => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<div id="text"><span lang="de" data-bead="3" data-start="100">Der Bote kam spät.</span></div>';
  const text = document.getElementById('text');
  const node = text?.querySelector('span')?.firstChild;
  if (!text || !node) throw new Error('no text');
  document.getSelection()?.setBaseAndExtent(node, 4, node, 12);
  const told = vi.fn();
  const gone = new AbortController();
  watchSelection(text, told, gone.signal);
  vi.advanceTimersByTime(1000);
  expect(told.mock.calls).toEqual([[3, 'de', { start: 104, end: 112 }]]);
  gone.abort();
});
