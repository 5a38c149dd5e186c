import { countWrongCodes } from '@/corpus/translate/access-code';
import { readBody } from '@/corpus/translate/body';
import { readConfig } from '@/corpus/translate/config';
import { deeplTranslator } from '@/corpus/translate/deepl';
import { serveAvailability, serveTranslation } from '@/corpus/translate/serve';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const headers = { 'cache-control': 'no-store' };
const wrongCodes = countWrongCodes(Date.now);

export function GET(): Response {
  return Response.json(serveAvailability(readConfig(process.env)), { headers });
}

export async function POST(request: Request): Promise<Response> {
  const answer = await serveTranslation(await readBody(request), readConfig(process.env), {
    translator: deeplTranslator,
    wrongCodes,
    signal: request.signal,
  });
  return Response.json(answer.body, { status: answer.status, headers });
}
