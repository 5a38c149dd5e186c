import { describe, expect, it } from 'vitest';
import { readConfig } from '@/corpus/translate/config';

const KEY = { DEEPL_AUTH_KEY: 'key' };
const CODE = { SATZPAAR_ACCESS_CODE: 'code' };

describe('readConfig', () => {
  it.each([
    ['neither key nor code', {}, 'off'],
    ['an empty key', { DEEPL_AUTH_KEY: ' ', ...CODE }, 'off'],
    ['a code alone', CODE, 'off'],
    ['both', { ...KEY, ...CODE }, { key: 'key', code: 'code' }],
    [
      'blanks around them',
      { DEEPL_AUTH_KEY: ' key\n', SATZPAAR_ACCESS_CODE: ' code ' },
      { key: 'key', code: 'code' },
    ],
    ['an empty address', { ...KEY, ...CODE, DEEPL_SERVER_URL: '' }, { key: 'key', code: 'code' }],
    [
      'an address',
      { ...KEY, ...CODE, DEEPL_SERVER_URL: 'http://localhost:3' },
      { key: 'key', code: 'code', serverUrl: 'http://localhost:3' },
    ],
  ])('takes %s', (_, env, value) => {
    expect(readConfig(env)).toEqual({ ok: true, value });
  });

  it.each([
    ['a key without a code', KEY, 'key-without-code'],
    ['a key with an empty code', { ...KEY, SATZPAAR_ACCESS_CODE: '  ' }, 'key-without-code'],
    ['an address that is none', { ...KEY, ...CODE, DEEPL_SERVER_URL: 'deepl' }, 'wrong-server-url'],
    ['an address of a file', { ...KEY, ...CODE, DEEPL_SERVER_URL: 'file:///deepl' }, 'wrong-server-url'],
  ])('refuses %s', (_, env, kind) => {
    expect(readConfig(env)).toEqual({ ok: false, failure: { kind } });
  });
});
