import { describe, expect, it } from 'vitest';
import { findAside } from '@/corpus/import/aside';
import { type Imported, type ImportOptions, importPlain, MAX_SIDE_LENGTH } from '@/corpus/import/read-plain';
import { PASTED, pastedText } from './pasted';

const GERMAN =
  'Die Fähre legte am Morgen ab. Niemand hatte mit dem Nebel gerechnet, der über dem Wasser lag.';
const ENGLISH = 'The ferry left in the morning. Nobody had expected the fog that was lying on the water.';
const POLISH = 'Prom odpłynął rano z portu. Nikt nie spodziewał się mgły, która leżała nad wodą.';

function imported(de: string, en = '', options?: ImportOptions): Imported {
  const result = importPlain({ de, en }, options);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

const sentencesOf = ({ text, sides }: Imported, side: 'de' | 'en') =>
  sides[side].sentences.map(({ start, end }) => text[side].slice(start, end));

describe('the article in a pasted text', () => {
  it.each(PASTED.filter(({ language }) => language === 'de'))(
    'is every sentence of $name',
    ({ text, sentences }) => {
      expect(sentencesOf(imported(text), 'de')).toEqual(sentences);
    },
  );

  it('is found on both sides', () => {
    const both = imported(pastedText('market-hall.de'), pastedText('market-hall.en'));
    const expected = PASTED.find(({ name }) => name === 'market-hall.en');
    expect(sentencesOf(both, 'en')).toEqual(expected?.sentences);
    expect(both.aside.en).toEqual(findAside(both.text.en, 'en'));
    expect(both.problems).toEqual([]);
  });

  it('keeps the text as it came', () => {
    const text = `\uFEFF${GERMAN}\r\n\r\n\u200B Teilen\n`;
    expect(imported(text).text.de).toBe(text);
  });

  it('holds what the learner took back', () => {
    const text = pastedText('club-letters.de');
    const advert = findAside(text, 'de').findIndex(({ start }) => text.startsWith('Tee, der', start));
    const back = imported(text, '', { taken: { de: [advert] } });
    expect(sentencesOf(back, 'de')).toContain('Die Kräuterei Lohbach mischt seit 1974 von Hand.');
    expect(back.aside.de).toEqual(back.found.de.filter((_, index) => index !== advert));
  });

  it('ignores regions that do not exist', () => {
    const text = pastedText('club-letters.de');
    expect(imported(text, '', { taken: { de: [-1, 99, 0.5] } }).aside.de).toEqual(findAside(text, 'de'));
  });

  it('is the whole text where all of it looks like clutter', () => {
    const { aside, sides } = imported('Lesen Sie auch: Nebel auf See');
    expect(aside.de).toEqual([]);
    expect(sides.de.sentences).toHaveLength(1);
  });
});

describe('the title', () => {
  it('is the heading of each side', () => {
    expect(imported(pastedText('market-hall.de'), pastedText('market-hall.en')).title).toEqual({
      de: 'Altwieden bekommt seine Markthalle zurück',
      en: 'Altwieden gets its market hall back',
    });
  });

  it('is empty where there is no text', () => {
    expect(imported(GERMAN).title.en).toBe('');
  });
});

describe('what cannot be imported', () => {
  it.each(['', ' \n\t', '\u200B\u200D\uFEFF\u2060'])('is a German text without anything to see: %j', (de) => {
    expect(importPlain({ de, en: ENGLISH })).toEqual({ ok: false, failure: { kind: 'empty', side: 'de' } });
  });

  it('is a German text above the limit', () => {
    const de = 'Er geht. '.repeat(MAX_SIDE_LENGTH / 9 + 1);
    expect(importPlain({ de, en: '' })).toEqual({
      ok: false,
      failure: { kind: 'too-long', side: 'de', length: de.length, limit: MAX_SIDE_LENGTH },
    });
  });
});

describe('what is imported with a warning', () => {
  it('an English text that is blank', () => {
    expect(imported(GERMAN, '\u200B')).toMatchObject({
      text: { en: '' },
      problems: [{ kind: 'empty', side: 'en' }],
    });
  });

  it('an English text above the limit, which is left out', () => {
    const en = 'x'.repeat(MAX_SIDE_LENGTH + 1);
    expect(imported(GERMAN, en)).toMatchObject({
      text: { de: GERMAN, en: '' },
      problems: [{ kind: 'too-long', side: 'en', length: en.length, limit: MAX_SIDE_LENGTH }],
    });
  });

  it('two sides that changed places', () => {
    expect(imported(ENGLISH, GERMAN).problems).toEqual([{ kind: 'swapped' }]);
  });

  it('English on both sides', () => {
    expect(imported(ENGLISH, ENGLISH).problems).toEqual([
      { kind: 'wrong-language', side: 'de', looks: 'en' },
    ]);
  });

  it('German on both sides', () => {
    expect(imported(GERMAN, GERMAN).problems).toEqual([{ kind: 'wrong-language', side: 'en', looks: 'de' }]);
  });

  it('a third language', () => {
    expect(imported(POLISH).problems).toEqual([{ kind: 'wrong-language', side: 'de', looks: 'other' }]);
  });
});

it('imports half a surrogate pair', () => {
  expect(imported('\uD83D').sides.de.sentences).toHaveLength(1);
});

it('has nothing to warn of in a German text without a translation', () => {
  expect(imported(GERMAN).problems).toEqual([]);
});
