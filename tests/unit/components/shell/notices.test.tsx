// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Notice, useNotice } from '@/components/shell/notices';
import { inShell } from './in-shell';

let show: (notice: Notice) => void;
function Teller() {
  show = useNotice();
  return null;
}

const REMOVED: Notice = { text: '“der Zug” was removed.' };
const wait = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
const tell = (notice: Notice): void => act(() => show(notice));
const shown = (): string | null => screen.getByRole('status').textContent;

beforeEach(() => {
  vi.useFakeTimers();
  render(inShell(<Teller />));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a notice', () => {
  it('is said in a region that screen readers follow, which is there before it', () => {
    expect(shown()).toBe('');
    tell(REMOVED);
    expect(shown()).toContain('“der Zug” was removed.');
  });

  it('goes by itself after a while', () => {
    tell(REMOVED);
    wait(9_000);
    expect(shown()).toContain('was removed');
    wait(2_000);
    expect(shown()).toBe('');
  });

  it('stays until it is closed where it must be answered', () => {
    tell({ text: 'A new version of Satzpaar is ready.', lasting: true });
    wait(3_600_000);
    expect(shown()).toContain('A new version');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(shown()).toBe('');
  });

  it('gives way to a newer one, which has its own full time', () => {
    tell(REMOVED);
    wait(9_000);
    tell({ text: '“die Brücke” was removed.' });
    expect(shown()).not.toContain('der Zug');
    wait(9_000);
    expect(shown()).toContain('die Brücke');
  });

  it('that lasts is not taken away by the time of the one before it', () => {
    tell(REMOVED);
    tell({ text: 'A new version of Satzpaar is ready.', lasting: true });
    wait(20_000);
    expect(shown()).toContain('A new version');
  });

  it('does what its button says, once, and is gone', () => {
    const run = vi.fn();
    tell({ ...REMOVED, action: { label: 'Undo', run } });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(shown()).toBe('');
  });

  it('does nothing when it is closed instead', () => {
    const run = vi.fn();
    tell({ ...REMOVED, action: { label: 'Undo', run } });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(run).not.toHaveBeenCalled();
  });
});
