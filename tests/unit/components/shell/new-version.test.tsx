// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewVersion } from '@/components/shell/new-version';
import { inShell } from './in-shell';

/** What a browser's service workers would do, as far as the page sees it. */
class Container extends EventTarget {
  readonly registration = Object.assign(new EventTarget(), {
    waiting: null as { postMessage: (message: string) => void } | null,
    installing: null as EventTarget | null,
  });
  constructor(readonly controller: object | null) {
    super();
  }
  readonly register = vi.fn(async () => this.registration);

  /** A new version is found, loaded and waits. */
  async install(postMessage: (message: string) => void): Promise<void> {
    const worker = Object.assign(new EventTarget(), { postMessage });
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    this.registration.waiting = worker;
    await act(async () => {
      worker.dispatchEvent(new Event('statechange'));
    });
  }
}

const reload = vi.fn();
async function open(container: Container | undefined): Promise<void> {
  vi.stubGlobal('navigator', container === undefined ? {} : { serviceWorker: container });
  vi.stubGlobal('location', { reload });
  render(inShell(<NewVersion />));
  // It is asked for once somebody is there.
  await act(async () => void fireEvent.pointerMove(document.body));
}
const shown = (): string | null => screen.getByRole('status').textContent;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  reload.mockClear();
});

describe('a new version', () => {
  it('announces itself when it has been loaded', async () => {
    const container = new Container({});
    await open(container);
    expect(shown()).toBe('');
    await container.install(vi.fn());
    expect(shown()).toContain('A new version of Satzpaar is ready.');
  });

  it('that has waited since an earlier visit announces itself at once', async () => {
    const container = new Container({});
    container.registration.waiting = { postMessage: vi.fn() };
    await open(container);
    expect(shown()).toContain('A new version');
  });

  it('is taken when the learner agrees, and not before', async () => {
    const container = new Container({});
    const postMessage = vi.fn();
    await open(container);
    await container.install(postMessage);
    expect(postMessage).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Use it now' }));
    expect(postMessage).toHaveBeenCalledWith('take-over');
  });

  it('is shown by loading the page anew once it has taken over', async () => {
    const container = new Container({});
    await open(container);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('the very first version', () => {
  it('neither announces itself nor loads the page anew', async () => {
    const container = new Container(null);
    await open(container);
    await container.install(vi.fn());
    container.dispatchEvent(new Event('controllerchange'));
    expect(shown()).toBe('');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a browser without service workers', () => {
  it('shows the page all the same', async () => {
    await open(undefined);
    expect(shown()).toBe('');
  });

  it('shows the page where registering is refused', async () => {
    const container = new Container(null);
    container.register.mockRejectedValue(new DOMException('The operation is insecure.', 'SecurityError'));
    await open(container);
    expect(container.register).toHaveBeenCalled();
    expect(shown()).toBe('');
  });
});
