import { describe, expect, it } from 'vitest';
import { fail, succeed } from '@/corpus/result';
import { gather, type TranslationStream } from '@/corpus/translate/translator';

const ONE = { index: 0, text: 'One.', provider: 'deepl' } as const;

async function* stream(broken: boolean): TranslationStream {
  yield succeed(ONE);
  if (broken) yield fail({ kind: 'busy' });
}

describe('gather', () => {
  it('gathers a whole stream', async () => {
    expect(await gather(stream(false))).toEqual({ translated: [ONE] });
  });

  it('keeps what came before a failure', async () => {
    expect(await gather(stream(true))).toEqual({ translated: [ONE], failure: { kind: 'busy' } });
  });
});
