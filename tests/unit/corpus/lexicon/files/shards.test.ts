import { expect, test } from 'vitest';
import { inTableOrder } from '@/corpus/lexicon/files/front-coded';
import { cutShards, rowOf, shardOf } from '@/corpus/lexicon/files/shards';

const words = inTableOrder(Array.from({ length: 3000 }, (_, at) => `Wort${at}${'äöü'.charAt(at % 3)}`));
const shards = cutShards(words, (word) => [word.repeat(20)]);

test('a dictionary is cut into several shards of like length', () => {
  expect(shards.length).toBeGreaterThan(1);
  for (const { text } of shards) expect(text.length).toBeLessThan(300_000);
});

test('every lemma is in the shard that is named for it', () => {
  const firsts = shards.map(({ first }) => first);
  for (const word of words) {
    const row = rowOf(shards[shardOf(firsts, word)]?.text ?? '', word);
    expect(JSON.parse(row ?? '')).toEqual([word.repeat(20)]);
  }
});

test('a word is not taken for the beginning or the end of another, nor for what is said of it', () => {
  const [shard] = cutShards(inTableOrder(['Haus', 'Hausboot', 'aus']), (word) => [`${word}\naus\t`]);
  expect(rowOf(shard?.text ?? '', 'aus')).toBe('["aus\\naus\\t"]');
  expect(rowOf(shard?.text ?? '', 'Hausbo')).toBeUndefined();
});
