import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a command to its end and tells whether it went well; what it says is shown. */
export const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** Where programs of these names may be, as the shell would look for them. */
export const onPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** The first of the files named that is there. */
export const firstThere = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path): path is string => path !== undefined && path !== '' && existsSync(path));

const asRoot = (args: readonly string[]): boolean => {
  const [command = '', ...rest] = process.getuid?.() === 0 ? args : ['sudo', '-n', ...args];
  return succeeds(command, rest);
};

/** Installs a package where the system is Debian’s or like it, and lets us; else does nothing. */
export function installPackage(name: string): void {
  if (!existsSync('/usr/bin/apt-get')) return;
  asRoot(['apt-get', 'update']);
  asRoot(['apt-get', 'install', '-y', name]);
}
