import { z } from 'zod';
import { fail, type Result, succeed } from '../result';

/** What machine translation needs. Key and code are secrets: they go into no log and no reply. */
export interface Config {
  /** Of the operator's DeepL account. */
  readonly key: string;
  /** Who knows it may translate at the operator's cost. */
  readonly code: string;
  /** In place of DeepL's own address, which follows from the key. */
  readonly serverUrl?: string;
}

interface ConfigFailure {
  /** A key without a code would let every visitor spend the operator's quota. */
  readonly kind: 'key-without-code' | 'wrong-server-url';
}

export type Configured = Result<Config | 'off', ConfigFailure>;

const serverAddress = z.url({ protocol: /^https?$/ });

/** Reads DEEPL_AUTH_KEY, SATZPAAR_ACCESS_CODE and DEEPL_SERVER_URL; without a key, translation is off. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Configured {
  const key = env.DEEPL_AUTH_KEY?.trim();
  const code = env.SATZPAAR_ACCESS_CODE?.trim();
  const serverUrl = env.DEEPL_SERVER_URL?.trim();
  if (!key) return succeed('off');
  if (!code) return fail({ kind: 'key-without-code' });
  if (!serverUrl) return succeed({ key, code });
  if (!serverAddress.safeParse(serverUrl).success) return fail({ kind: 'wrong-server-url' });
  return succeed({ key, code, serverUrl });
}
