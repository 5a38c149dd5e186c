import { describe, expect, it } from 'vitest';
import { fail, succeed } from '@/corpus/result';
import { batchedTranslator } from '@/corpus/translate/batched';
import { gather } from '@/corpus/translate/translator';

const LIMITS = { texts: 2, characters: 100 };
const SENTENCES = ['Eins.', 'Zwei.', 'Drei.'];
const request = (signal = new AbortController().signal) => ({ from: 'de', to: 'en', signal }) as const;
const loud = async (texts: readonly string[]) => succeed(texts.map((text) => text.toUpperCase()));

describe('batchedTranslator', () => {
  it('yields every sentence in order, with its place and its provider', async () => {
    const { translated, failure } = await gather(
      batchedTranslator('deepl', LIMITS, loud).translate(SENTENCES, request()),
    );
    expect(failure).toBeUndefined();
    expect(translated).toEqual([
      { index: 0, text: 'EINS.', provider: 'deepl' },
      { index: 1, text: 'ZWEI.', provider: 'deepl' },
      { index: 2, text: 'DREI.', provider: 'deepl' },
    ]);
  });

  it('yields a batch before it asks for the next', async () => {
    const asked: number[] = [];
    const translator = batchedTranslator('deepl', LIMITS, async (texts) => {
      asked.push(texts.length);
      return succeed(texts);
    });
    for await (const _ of translator.translate(SENTENCES, request())) break;
    expect(asked).toEqual([2]);
  });

  it('ends with the first failure and asks no further', async () => {
    let asked = 0;
    const translator = batchedTranslator('deepl', LIMITS, async (texts) => {
      asked += 1;
      return asked === 2 ? fail({ kind: 'quota' }) : succeed(texts);
    });
    const results: unknown[] = [];
    for await (const result of translator.translate([...SENTENCES, 'Vier.', 'Fünf.'], request())) {
      results.push(result);
    }
    expect(results).toEqual([
      succeed({ index: 0, text: 'Eins.', provider: 'deepl' }),
      succeed({ index: 1, text: 'Zwei.', provider: 'deepl' }),
      fail({ kind: 'quota' }),
    ]);
    expect(asked).toBe(2);
  });

  it.each([
    ['too few', (texts: readonly string[]) => texts.slice(1)],
    ['too many', (texts: readonly string[]) => [...texts, '']],
  ])('refuses %s translations', async (_, wrong) => {
    const translator = batchedTranslator('deepl', LIMITS, async (texts) => succeed(wrong(texts)));
    expect(await gather(translator.translate(SENTENCES, request()))).toEqual({
      translated: [],
      failure: { kind: 'refused' },
    });
  });

  it('is cancelled between two batches and keeps the first', async () => {
    const stop = new AbortController();
    const translator = batchedTranslator('deepl', LIMITS, async (texts) => {
      stop.abort();
      return succeed(texts);
    });
    const { translated, failure } = await gather(translator.translate(SENTENCES, request(stop.signal)));
    expect(translated).toHaveLength(2);
    expect(failure).toEqual({ kind: 'cancelled' });
  });
});
