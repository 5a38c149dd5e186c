/** The largest translation request with every character escaped (`\u00fc`) stays below this. */
const MOST_BYTES = 256 * 1024;

/**
 * The JSON of a request from a page of our own origin, as yet unparsed. `undefined` for what is not read:
 * a request from elsewhere, one that does not say it is JSON, is too large, breaks off or is no JSON.
 */
export async function readBody(request: Request): Promise<unknown> {
  const json =
    request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
  if (!json || isCrossOrigin(request.headers)) return undefined;
  try {
    const bytes = await readBytes(request.body);
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A browser names the page's origin; what is no browser names none and has no learner's cookies to misuse. */
function isCrossOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.get('host')?.toLowerCase();
}

/** Counts what really comes: a length that the sender declares may be wrong or absent. */
async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  if (!reader) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}
