import { createReadStream } from 'node:fs';
import { align } from './cli/align';
import { analyse } from './cli/analyse';
import { check } from './cli/check';
import type { Command, Terminal } from './cli/command';
import { compound } from './cli/compound';
import { describeFailure } from './cli/failure';
import { importFile } from './cli/import';
import { link } from './cli/link';
import { lookup } from './cli/lookup';
import { segment } from './cli/segment';

const COMMANDS = new Map<string | undefined, Command>([
  ['segment', segment],
  ['align', align],
  ['compound', compound],
  ['analyse', analyse],
  ['link', link],
  ['lookup', lookup],
  ['import', importFile],
  ['check', check],
]);

const terminal: Terminal = {
  open: (file) => (file === '-' ? process.stdin : createReadStream(file)),
  print: (line) => new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve())),
  note: (message) => process.stderr.write(`${message}\n`),
};

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (command === undefined) {
  const known = [...COMMANDS.keys()].join(', ');
  terminal.note(
    name === undefined ? `Usage: COMMAND: ${known}` : `unknown command ${name}; there are ${known}`,
  );
  process.exitCode = 1;
} else {
  const outcome = await command(args, terminal);
  if (!outcome.ok) {
    terminal.note(`${name}: ${describeFailure(outcome.failure)}`);
    process.exitCode = 1;
  }
}
