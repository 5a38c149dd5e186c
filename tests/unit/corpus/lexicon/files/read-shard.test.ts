import { expect, test } from 'vitest';
import { readEnglishShard, readFirsts, readShard } from '@/corpus/lexicon/files/read-shard';

const ENTRY = {
  headword: 'Laterne',
  pos: 'noun',
  gender: 'f',
  labels: [],
  notes: [],
  glosses: [{ text: 'lantern', labels: [] }],
  examples: [],
};

test('a shard answers for its words and for no others', () => {
  const shard = readShard(JSON.stringify({ Laterne: [ENTRY] }));
  expect(shard.ok && shard.value('Laterne')).toEqual([ENTRY]);
  expect(shard.ok && shard.value('constructor')).toEqual([]);
});

test('an English shard answers with entries', () => {
  const shard = readEnglishShard(JSON.stringify({ lantern: [['', 'Laterne|f']] }));
  expect(shard.ok && shard.value('lantern')).toMatchObject([
    { headword: 'lantern', renderings: [{ lemma: 'Laterne', pos: 'noun', gender: 'f' }] },
  ]);
  expect(shard.ok && shard.value('toString')).toEqual([]);
});

test.each([
  ['', 'nothing'],
  ['{"Laterne":[{"headw', 'a shard cut short'],
  ['[]', 'another shape'],
  [JSON.stringify({ Laterne: [{ ...ENTRY, pos: 'thing' }] }), 'a part of speech of another version'],
  [JSON.stringify({ Laterne: [{ ...ENTRY, glosses: ['lantern'] }] }), 'glosses of another version'],
])('%j is damaged: %s', (json) => {
  expect(readShard(json)).toEqual({ ok: false, failure: { kind: 'damaged' } });
});

test('what is no English shard and no list of words is damaged', () => {
  expect(readEnglishShard('{"lantern":["Laterne"]}').ok).toBe(false);
  expect(readFirsts('{}').ok).toBe(false);
  expect(readFirsts('["Aal","Brot"]')).toEqual({ ok: true, value: ['Aal', 'Brot'] });
});
