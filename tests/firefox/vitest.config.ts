import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** One Firefox and one server for all journeys, one after the other. */
export default defineConfig({
  resolve: { alias: { '@': join(import.meta.dirname, '../..') } },
  test: {
    include: ['tests/firefox/*.test.ts'],
    environment: 'node',
    reporters: ['verbose'],
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
