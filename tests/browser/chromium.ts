import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What Chromium needs where it runs as root in a container, and quiet: it must ask nobody for anything. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const onPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

/** A Chromium that is there: the one named by CHROMIUM_PATH, the system's, or Playwright's own. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...onPath(), chromium.executablePath()].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const isRoot = (): boolean => process.getuid?.() === 0;
const asRoot = (args: readonly string[]): boolean => {
  const [command = '', ...rest] = isRoot() ? args : ['sudo', '-n', ...args];
  return succeeds(command, rest);
};

/** Finds a Chromium or gets one: Playwright's own download, else the system's package. Throws what to install. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (existsSync('/usr/bin/apt-get')) {
    asRoot(['apt-get', 'update']);
    asRoot(['apt-get', 'install', '-y', 'chromium']);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('No Chromium here: install the package "chromium", or set CHROMIUM_PATH to one.');
}
