import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where the built app lies. */
  readonly folder?: string;
}

/** A server of the built app that a test can kill and start again, on the same port. */
export class AppServer {
  readonly #port: number;
  readonly #env: Readonly<Record<string, string>>;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  private constructor(port: number, { env = {}, folder = '.' }: ServerOptions) {
    this.#port = port;
    this.#env = env;
    this.#folder = folder;
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  static async start(options: ServerOptions = {}): Promise<AppServer> {
    const server = new AppServer(await freePort(), options);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const next = ['node_modules/next/dist/bin/next', 'start', '-p', String(this.#port)];
    this.#process = spawn(process.execPath, next, {
      cwd: this.#folder,
      env: { ...process.env, ...this.#env },
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 150; tries++) {
      const answers = await fetch(`${this.address}/en`).then(
        (response) => response.ok,
        () => false,
      );
      if (answers) return;
      await wait(200);
    }
    throw new Error(`the app does not answer on ${this.address}`);
  }

  async kill(): Promise<void> {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
  }
}
