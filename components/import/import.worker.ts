import { expose } from 'comlink';
import type { Sides } from '@/corpus/articles/article';
import { prepare } from '@/corpus/import/prepare';
import type { ImportOptions } from '@/corpus/import/read-plain';

const worker = {
  prepare: (given: Sides<string>, { taken }: ImportOptions, onProgress: (done: number) => void) =>
    prepare(given, { ...(taken === undefined ? {} : { taken }), onProgress }),
};
export type ImportWorker = typeof worker;

expose(worker);
