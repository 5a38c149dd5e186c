import { expect, it, vi } from 'vitest';
import { watch } from '@/study/database/watch';

/** To be told where there is no IndexedDB: Node has none, as some browsers have none. */
const watcher = () => ({
  answer: vi.fn<(answer: string) => void>(),
  broken: vi.fn<(defect: unknown) => void>(),
});

it('asks once where the browser has no IndexedDB', async () => {
  const told = watcher();
  watch(async () => 'unavailable', told);
  await vi.waitFor(() => expect(told.answer).toHaveBeenCalledExactlyOnceWith('unavailable'));
});

it('tells nothing more once it is stopped, though the answer is under way', async () => {
  const told = watcher();
  watch(async () => 'late', told)();
  watch(() => Promise.reject<string>(new Error('late')), told)();
  await new Promise((resolve) => setTimeout(resolve));
  expect(told.answer).not.toHaveBeenCalled();
  expect(told.broken).not.toHaveBeenCalled();
});
