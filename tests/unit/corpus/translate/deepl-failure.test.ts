import { ConnectionError, DeepLError } from 'deepl-node';
import { describe, expect, it } from 'vitest';
import { deeplFailure } from '@/corpus/translate/deepl-failure';

const connection = (code: string) => new ConnectionError('', false, Object.assign(new Error(), { code }));

describe('deeplFailure', () => {
  it.each([
    ['a name that is not found', connection('ENOTFOUND'), 'offline'],
    ['a connection that breaks off', connection('ECONNRESET'), 'offline'],
    ['a connection that deepl-node gave up', connection('ECONNABORTED'), 'timeout'],
    ['a certificate that is wrong', connection('CERT_HAS_EXPIRED'), 'refused'],
    ['a connection error without a cause', new ConnectionError(''), 'refused'],
    [
      'a server’s fault named later in a message',
      new DeepLError('Bad request, Service unavailable'),
      'refused',
    ],
    ['what is no error', 'Service unavailable', 'refused'],
  ])('takes %s', (_, error, kind) => {
    expect(deeplFailure(error)).toEqual({ kind });
  });
});
