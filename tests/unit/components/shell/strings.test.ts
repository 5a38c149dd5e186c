import { describe, expect, it } from 'vitest';
import type { RoomName } from '@/components/shell/i18n-types';
import { stringsOf, translator } from '@/components/shell/strings';

const ROOMS: readonly RoomName[] = [
  'about',
  'common',
  'display',
  'import',
  'library',
  'practice',
  'reader',
  'settings',
  'words',
];

/** Every string of a file under its path: `backup.failure.newer`. */
const flat = (value: unknown, path = ''): [path: string, text: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

const placeholders = (text: unknown): string[] =>
  [...String(text).matchAll(/\{\{-?\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort();

describe.each(ROOMS)('what the room “%s” says', (room) => {
  const en = flat(stringsOf('en', room));
  const de = new Map(flat(stringsOf('de', room)));

  it('is said in both languages', () => {
    expect([...de.keys()].sort()).toEqual(en.map(([path]) => path).sort());
  });

  it('is never empty', () => {
    const empty = [...en, ...de].filter(([, text]) => typeof text !== 'string' || text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('names the same figures and names in both languages', () => {
    const inEnglish = en.map(([path, text]) => [path, placeholders(text)]);
    expect(en.map(([path]) => [path, placeholders(de.get(path))])).toEqual(inEnglish);
  });
});

describe('translator', () => {
  it('speaks the language it was made for', () => {
    expect(translator('en', 'common')('rooms.words')).toBe('Words');
    expect(translator('de', 'common')('rooms.words')).toBe('Wörter');
  });
});
