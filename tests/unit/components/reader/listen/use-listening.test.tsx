// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useListening } from '@/components/reader/listen/use-listening';
import { BeadInHand } from '@/components/reader/text/bead-in-hand';
import type { Speech } from '@/components/speech/speaker';
import { bundledArticle, slugs } from '@/corpus/articles/shelf';

const said = vi.hoisted(() => ({ languages: [] as string[], ends: [] as (() => void)[] }));
vi.mock('@/components/speech/use-voices', () => ({ synthesisOf: () => ({}) }));
vi.mock('@/components/speech/speaker', () => ({
  speak: (_: unknown, { language }: Speech) => {
    said.languages.push(language);
    return new Promise<void>((resolve) => said.ends.push(resolve));
  },
}));

it('the other language is read from the next sentence pair on when it is asked for while reading', async () => {
  const article = bundledArticle(slugs()[0] ?? '');
  const text = { current: null };
  const hand = new BeadInHand(() => null);
  const { result, rerender, unmount } = renderHook(
    ({ withOther }) => useListening(text, article, hand, { foreign: 'de', withOther }),
    { initialProps: { withOther: false } },
  );
  const endSpeech = () => act(async () => said.ends.at(-1)?.());

  act(() => result.current.read(0, 'on'));
  expect(said.languages).toEqual(['de']);
  await endSpeech();
  expect(said.languages).toEqual(['de', 'de']);
  rerender({ withOther: true });
  await endSpeech();
  await endSpeech();
  await endSpeech();
  expect(said.languages).toContain('en');
  unmount();
});
