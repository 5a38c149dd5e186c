import { describe, expect, it } from 'vitest';
import { translator } from '@/components/shell/strings';
import { readerKeyRows } from '@/components/ui/key-rows';
import { KEY_GROUPS, READER_KEYS } from '@/components/ui/keymap';

describe.each(['de', 'en'] as const)('the table of keys in %s', (locale) => {
  const t = translator(locale, 'reader');

  it('has words for every key, each of its own, and no key outside of the groups', () => {
    const all = KEY_GROUPS.flatMap((group) => readerKeyRows(t, group));
    expect(all).toHaveLength(READER_KEYS.length);
    expect(new Set(all.map(({ does }) => does)).size).toBe(all.length);
    expect(all.filter(({ does }) => does.startsWith('keys.'))).toEqual([]);
  });

  it('says the keys as they are written on a keyboard', () => {
    const [phrase] = readerKeyRows(t, undefined, (act) => act === 'phrase');
    expect(phrase?.keys).toEqual([locale === 'de' ? ['Umschalt ←', 'Umschalt →'] : ['Shift ←', 'Shift →']]);
  });
});
