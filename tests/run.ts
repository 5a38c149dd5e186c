import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { buildIfNeeded } from '@/app/_build/build';
import { needChromium } from './browser/chromium';

/** How a step went; a check counts as one test. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const ONE_PASSED: Outcome = { passed: 1, failed: 0 };
const ONE_FAILED: Outcome = { passed: 0, failed: 1 };

const bin = (name: string): string => `node_modules/.bin/${name}`;

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const check = (good: boolean): Outcome => (good ? ONE_PASSED : ONE_FAILED);

const cruise = (...folders: string[]): { status: number | null; output: string } => {
  const args = ['--config', '.dependency-cruiser.cjs', ...folders];
  const { status, stdout } = spawnSync(bin('depcruise'), args, { encoding: 'utf8' });
  return { status, output: stdout };
};

/** The rules hold, over more than nothing; and where they are broken on purpose, that is found. */
function checkImports(): boolean {
  const house = cruise('app', 'components', 'study', 'corpus', 'locales');
  console.log(house.output);
  const modules = Number(/(\d+) modules/.exec(house.output)?.[1] ?? 0);
  const planted = cruise('tests/fixtures/imports');
  const found = ['one-way-corpus', 'no-cycles'].every((rule) => planted.output.includes(rule));
  if (!found) console.log('The planted violations were not found:', planted.output);
  return house.status === 0 && modules > 100 && planted.status !== 0 && found;
}

const count = (report: unknown, path: readonly string[]): number => {
  let value = report;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'number' ? value : 0;
};

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

function unitTests(): Outcome {
  const report = 'test-results/unit.json';
  rmSync(report, { force: true });
  const good = succeeds(
    bin('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const result = readReport(report);
  const passed = count(result, ['numPassedTests']);
  const failed = count(result, ['numFailedTests']);
  return { passed, failed: good ? failed : Math.max(1, failed) };
}

function browserTests(): Outcome {
  needChromium();
  const report = 'test-results/e2e.json';
  rmSync(report, { force: true });
  const good = succeeds(bin('playwright'), 'test');
  const result = readReport(report);
  const failed = count(result, ['stats', 'unexpected']);
  return { passed: count(result, ['stats', 'expected']), failed: good ? failed : Math.max(1, failed) };
}

async function build(): Promise<Outcome> {
  await buildIfNeeded();
  return ONE_PASSED;
}

const STEPS: readonly (readonly [name: string, step: () => Outcome | Promise<Outcome>])[] = [
  // Next writes the types of the routes, which a fresh checkout lacks.
  [
    'types',
    () =>
      check(
        succeeds(bin('next'), 'typegen') &&
          succeeds(bin('tsc'), '-p', '.') &&
          succeeds(bin('tsc'), '-p', 'tsconfig.sw.json'),
      ),
  ],
  ['lint', () => check(succeeds(bin('biome'), 'check', '.'))],
  ['imports', () => check(checkImports())],
  ['dead code', () => check(succeeds(bin('knip')))],
  ['articles', () => check(succeeds(bin('tsx'), 'corpus/cli.ts', 'check'))],
  ['unit', unitTests],
  ['build', build],
  ['browser', browserTests],
];

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [name, step] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const outcome = await Promise.resolve()
    .then(step)
    .catch((error: unknown): Outcome => {
      console.log(error instanceof Error ? error.message : error);
      return ONE_FAILED;
    });
  if (outcome.failed > 0) console.log(`── ${name}: failed`);
  passed += outcome.passed;
  failed += outcome.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
