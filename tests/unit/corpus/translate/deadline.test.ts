import { describe, expect, it } from 'vitest';
import { withinDeadline } from '@/corpus/translate/deadline';

const never = () => new Promise<never>(() => {});

describe('withinDeadline', () => {
  it('gives what the work gives', async () => {
    expect(await withinDeadline(async () => 7, { deadline: 1_000 })).toEqual({ ok: true, value: 7 });
  });

  it('throws what the work throws', async () => {
    const work = () => Promise.reject(new Error('broken'));
    await expect(withinDeadline(work, { deadline: 1_000 })).rejects.toThrow('broken');
  });

  it('gives up at the deadline and stops the work', async () => {
    let stopped: AbortSignal | undefined;
    const answer = await withinDeadline(
      (signal) => {
        stopped = signal;
        return never();
      },
      { deadline: 1 },
    );
    expect(answer).toEqual({ ok: false, failure: { kind: 'timeout' } });
    expect(stopped?.aborted).toBe(true);
  });

  it('is cancelled while it waits', async () => {
    const caller = new AbortController();
    const answer = withinDeadline(never, { deadline: 60_000, signal: caller.signal });
    caller.abort();
    expect(await answer).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('starts nothing that was cancelled before', async () => {
    let started = false;
    const work = async () => {
      started = true;
    };
    const answer = await withinDeadline(work, { deadline: 1_000, signal: AbortSignal.abort() });
    expect(answer).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(started).toBe(false);
  });
});
