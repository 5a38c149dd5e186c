import { describe, expect, it } from 'vitest';
import { inLocale, isLocale, localeOf, otherLocale } from '@/components/shell/locale';

describe('inLocale', () => {
  it.each([
    ['/en', 'de', '/de'],
    ['/en/', 'de', '/de/'],
    ['/de/words', 'en', '/en/words'],
    ['/en/own?id=7&bead=3', 'de', '/de/own?id=7&bead=3'],
    ['/en?from=/en/words', 'de', '/de?from=/en/words'],
    ['/de/settings', 'de', '/de/settings'],
  ] as const)('turns %s into %s: %s', (address, locale, same) => {
    expect(inLocale(address, locale)).toBe(same);
  });

  it.each(['/', '/missing', '/english/words', '/deutlich', '/words/en'])(
    'leaves %s, which has no language, as it is',
    (address) => {
      expect(inLocale(address, 'de')).toBe(address);
    },
  );
});

describe('the languages of the interface', () => {
  it('are two, each the other of the other', () => {
    expect(otherLocale('en')).toBe('de');
    expect(otherLocale('de')).toBe('en');
  });

  it.each(['fr', 'EN', '', undefined, null, 0])('do not include %j', (value) => {
    expect(isLocale(value)).toBe(false);
  });

  it('are read from a page’s address, English where it names none', async () => {
    expect(await localeOf(Promise.resolve({ locale: 'de' }))).toBe('de');
    expect(await localeOf(Promise.resolve({ locale: 'fr' }))).toBe('en');
  });
});
