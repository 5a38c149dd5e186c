import { spawnSync } from 'node:child_process';
import { buildIfNeeded } from '@/app/_build/build';
import { needFirefox } from './browser/firefox';

/** Finds Firefox, builds unless there is a current build, and runs the journeys in it; arguments name some of them. */
try {
  const firefox = needFirefox();
  await buildIfNeeded();
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/firefox/vitest.config.ts'];
  const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, FIREFOX_PATH: firefox },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
