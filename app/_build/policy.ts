import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'glob';

const PAGES = '.next/server/app';
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The policy of one page: our own origin alone, and of inline scripts only those that the build wrote. */
function policyOf(html: string): string {
  const hashes = new Set([...html.matchAll(INLINE_SCRIPT)].map((match) => hashOf(match[1] ?? '')));
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...hashes].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

interface Meta {
  headers?: Record<string, string>;
}

/**
 * Static pages cannot carry a nonce: each gets the hashes of its own inline scripts in the header that Next sends with
 * it. The `.meta` files are Next's own affair; a browser test watches that a foreign inline script stays blocked.
 */
export async function writePolicies(): Promise<number> {
  const pages = globSync(`${PAGES}/**/*.html`);
  for (const page of pages) {
    const metaFile = page.replace(/\.html$/, '.meta');
    const meta: Meta = existsSync(metaFile) ? JSON.parse(await readFile(metaFile, 'utf8')) : {};
    const policy = policyOf(await readFile(page, 'utf8'));
    await writeFile(
      metaFile,
      JSON.stringify({ ...meta, headers: { ...meta.headers, 'content-security-policy': policy } }),
    );
  }
  return pages.length;
}
