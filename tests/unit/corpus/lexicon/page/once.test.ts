import { expect, it } from 'vitest';
import { once } from '@/corpus/lexicon/page/once';
import { fail, type Result, succeed } from '@/corpus/result';

function counted(answer: (key: string, time: number) => Result<string, 'broken'>) {
  const asked: string[] = [];
  return {
    asked,
    ask: async (key: string) => {
      asked.push(key);
      return answer(key, asked.length);
    },
  };
}

it('what is asked twice at a time is asked once', async () => {
  const { asked, ask } = counted((key) => succeed(key));
  const remembered = once(ask, 2);
  await Promise.all([remembered('a'), remembered('a'), remembered('b')]);
  expect(asked).toEqual(['a', 'b']);
});

it('what failed is asked again', async () => {
  const { asked, ask } = counted((key, time) => (time === 1 ? fail('broken') : succeed(key)));
  const remembered = once(ask, 2);
  expect(await remembered('a')).toEqual(fail('broken'));
  expect(await remembered('a')).toEqual(succeed('a'));
  expect(asked).toEqual(['a', 'a']);
});

it('the answer that was used longest ago is forgotten first', async () => {
  const { asked, ask } = counted((key) => succeed(key));
  const remembered = once(ask, 2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await remembered(key);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

it('keys that are made anew for each question are told apart by their names', async () => {
  const asked: number[] = [];
  const remembered = once(
    async ({ offset }: { offset: number }) => {
      asked.push(offset);
      return succeed(offset);
    },
    2,
    ({ offset }) => offset,
  );
  for (const offset of [3, 3, 4, 3]) await remembered({ offset });
  expect(asked).toEqual([3, 4]);
});
