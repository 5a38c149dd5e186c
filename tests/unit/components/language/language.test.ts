import { afterEach, expect, it, vi } from 'vitest';
import { Language } from '@/components/language/language';

afterEach(() => vi.unstubAllGlobals());

it('a worker that cannot even be started is a failure like any other', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('not allowed here');
      }
    },
  );
  expect(await new Language().warm(undefined)).toEqual({ ok: false, failure: { kind: 'failed' } });
});
