import { spawn } from 'node:child_process';
import { readConfig } from '@/corpus/translate/config';
import { buildIfNeeded } from './build';

const REFUSED = {
  'key-without-code':
    'DEEPL_AUTH_KEY is set but SATZPAAR_ACCESS_CODE is not: without a code any stranger could spend the quota. Set both, or neither.',
  'wrong-server-url': 'DEEPL_SERVER_URL is not a web address.',
} as const;

const configured = readConfig(process.env);
if (!configured.ok) {
  console.error(REFUSED[configured.failure.kind]);
  process.exit(1);
}

const port = process.env.PORT ?? '3000';
await buildIfNeeded();
const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', port], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

/** Says where the app is once it answers. */
async function announce(): Promise<void> {
  const address = `http://localhost:${port}`;
  for (;;) {
    const answers = await fetch(`${address}/manifest.webmanifest`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.log(`Satzpaar: ${address}`);
}
await announce();
