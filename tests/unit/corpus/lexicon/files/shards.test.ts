import { expect, test } from 'vitest';
import { inTableOrder } from '@/corpus/lexicon/files/front-coded';
import { cutShards, shardOf } from '@/corpus/lexicon/files/shards';

const words = inTableOrder(Array.from({ length: 3000 }, (_, at) => `Wort${at}${'äöü'.charAt(at % 3)}`));
const shards = cutShards(words, (word) => [word.repeat(20)]);

test('a dictionary is cut into several shards of like length', () => {
  expect(shards.length).toBeGreaterThan(1);
  for (const { json } of shards) expect(json.length).toBeLessThan(300_000);
});

test('every lemma is in the shard that is named for it', () => {
  const firsts = shards.map(({ first }) => first);
  const parsed = shards.map(({ json }) => JSON.parse(json));
  for (const word of words) {
    expect(parsed[shardOf(firsts, word)][word]).toEqual([word.repeat(20)]);
  }
});
