import { expect, test } from 'vitest';
import { inTableOrder } from '@/corpus/lexicon/files/front-coded';
import { readEnglishShard, readFirsts, readShard } from '@/corpus/lexicon/files/read-shard';
import { cutShards } from '@/corpus/lexicon/files/shards';

const ENTRY = {
  headword: 'Laterne',
  pos: 'noun',
  gender: 'f',
  labels: [],
  notes: [],
  glosses: [{ text: 'lantern', labels: [] }],
  examples: [],
};

const textOf = (rows: Readonly<Record<string, unknown>>): string =>
  cutShards(inTableOrder(Object.keys(rows)), (word) => rows[word])[0]?.text ?? '';
const DAMAGED = { ok: false, failure: { kind: 'damaged' } };

test('a shard answers for its words and for no others', () => {
  const shard = readShard(textOf({ Laterne: [ENTRY] }));
  expect(shard.ok && shard.value('Laterne')).toEqual({ ok: true, value: [ENTRY] });
  expect(shard.ok && shard.value('constructor')).toEqual({ ok: true, value: [] });
});

test('an English shard answers with entries', () => {
  const shard = readEnglishShard(textOf({ lantern: [['', 'Laterne|f']] }));
  expect(shard.ok && shard.value('lantern')).toMatchObject({
    value: [{ headword: 'lantern', renderings: [{ lemma: 'Laterne', pos: 'noun', gender: 'f' }] }],
  });
  expect(shard.ok && shard.value('toString')).toEqual({ ok: true, value: [] });
});

test.each([
  ['', 'nothing'],
  ['\nLaterne\t[{"headw', 'a shard cut short'],
  ['[]', 'another shape'],
])('%j is damaged: %s', (text) => {
  expect(readShard(text)).toEqual(DAMAGED);
});

test.each([
  [{ ...ENTRY, pos: 'thing' }, 'a part of speech of another version'],
  [{ ...ENTRY, glosses: ['lantern'] }, 'glosses of another version'],
])('%j is damaged where it is asked for: %s', (entry: unknown, _why: string) => {
  const shard = readShard(textOf({ Laterne: [entry], Licht: [ENTRY] }));
  expect(shard.ok && shard.value('Laterne')).toEqual(DAMAGED);
  expect(shard.ok && shard.value('Licht').ok).toBe(true);
});

test('what is no English shard and no list of words is damaged', () => {
  const shard = readEnglishShard(textOf({ lantern: ['Laterne'] }));
  expect(shard.ok && shard.value('lantern')).toEqual(DAMAGED);
  expect(readFirsts('{}').ok).toBe(false);
  expect(readFirsts('["Aal","Brot"]')).toEqual({ ok: true, value: ['Aal', 'Brot'] });
});
