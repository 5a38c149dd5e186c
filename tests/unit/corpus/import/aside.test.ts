import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAside } from '@/corpus/import/aside';
import type { Language } from '@/corpus/text/span';
import { abridge, PASTED } from './pasted';

const shown = (text: string, language: Language = 'de') =>
  findAside(text, language).map((aside) => `${aside.reason}: ${text.slice(aside.start, aside.end)}`);

const BEFORE = 'Die Fähre legte am Morgen ab.\n\nNiemand hatte mit dem Nebel gerechnet.';
const AFTER = 'Gegen Mittag riss der Himmel auf.\n\nDer Kapitän trank seinen Tee.';
const within = (clutter: string) => shown(`${BEFORE}\n\n${clutter}\n\n${AFTER}`);
const below = (clutter: string) => shown(`${BEFORE}\n\n${AFTER}\n\n${clutter}`);

describe('pasted newspaper texts', () => {
  it.each(PASTED)('sets aside the clutter of $name', ({ text, language, aside }) => {
    expect(findAside(text, language).map((region) => abridge(text, region))).toEqual(aside);
  });

  it.each(PASTED)('keeps every sentence of $name where no blank line parts its paragraphs', (pasted) => {
    const text = pasted.text.replace(/\n+/gu, '\n');
    const kept = findAside(text, pasted.language).reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      text,
    );
    expect(pasted.sentences.filter((sentence) => !kept.includes(sentence))).toEqual([]);
  });

  it.each(PASTED)('sets aside the same of $name with Windows line ends', ({ text, language, aside }) => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(findAside(windows, language).map((region) => abridge(windows, region))).toEqual(aside);
  });
});

describe('within the article', () => {
  it.each([
    ['a heading', 'Werben um jeden Gast'],
    ['a word that is also a button', 'Teilen'],
    ['speech that asks for money', '„Bitte unterstützen Sie uns mit Ihrer Spende“, stand auf dem Schild.'],
    ['a paragraph about adverts', 'Die Anzeige kostete 300 Euro, und der Rabatt galt nur für Stammkunden.'],
    ['a paragraph about donations', 'Mit einer Spende von 5 Euro im Monat wird man dort Mitglied.'],
    ['advice to the reader', 'Vergleichen Sie die Preise, und sparen Sie bis zu 200 Euro im Jahr.'],
    [
      'an appeal that somebody makes',
      'Wenn Sie uns helfen wollen, unterstützen Sie unsere Arbeit mit einer Spende.',
    ],
    ['a credit', 'Mit Material von dpa'],
    ['a list', '• Sagen Sie Ja.\n• Kaufen Sie Brot.'],
  ])('keeps %s', (_, kept) => {
    expect(within(kept)).toEqual([]);
  });

  it.each([
    ['an empty place for an advert', 'Anzeige', ['advertisement: Anzeige']],
    [
      'an advert below its label',
      'Werbung\n\nBestellen Sie unseren Katalog, und sichern Sie sich 10 % Rabatt.',
      ['advertisement: Werbung\n\nBestellen Sie unseren Katalog, und sichern Sie sich 10 % Rabatt.'],
    ],
    [
      'an advert and its heading above its label',
      'Schlaf gut\nUnsere Kissen gibt es jetzt zum halben Preis.\n– Anzeige –',
      ['advertisement: Schlaf gut\nUnsere Kissen gibt es jetzt zum halben Preis.\n– Anzeige –'],
    ],
    [
      'the list which an advert goes on with',
      'Anzeige\nBestellen Sie unseren Katalog mit vielen Angeboten.\n\n• Tee aus den Bergen\n• Seife vom Hof',
      [
        'advertisement: Anzeige\nBestellen Sie unseren Katalog mit vielen Angeboten.\n\n• Tee aus den Bergen\n• Seife vom Hof',
      ],
    ],
    [
      'a notice above its button',
      'An dieser Stelle finden Sie externe Inhalte.\n\nInhalte anzeigen',
      ['navigation: An dieser Stelle finden Sie externe Inhalte.\n\nInhalte anzeigen'],
    ],
    [
      'links, but not the heading which follows them',
      'Mehr zum Thema\n\nWie Nebel entsteht\n\nEine Wende am Mittag',
      ['navigation: Mehr zum Thema\n\nWie Nebel entsteht'],
    ],
  ])('sets aside %s', (_, clutter, regions) => {
    expect(within(clutter)).toEqual(regions);
  });
});

describe('around the article', () => {
  const APPEAL = 'Unterstützen Sie unsere Redaktion mit Ihrer Spende, damit wir weiter berichten können.';

  it('sets aside an appeal that no label announces, with its heading', () => {
    expect(below(`Noch ein Wort\n\n${APPEAL}`)).toEqual([`appeal: Noch ein Wort\n\n${APPEAL}`]);
  });

  it('sets aside a notice above the article that has no button', () => {
    const notice = 'Wir verwenden Cookies. Mit einem Klick auf „Weiter“ stimmen Sie unseren Bedingungen zu.';
    expect(shown(`${notice}\n\nNebel auf See\n\n${BEFORE}`)).toEqual([`navigation: ${notice}`]);
  });

  it('sets aside what no table knows among the clutter below', () => {
    const clutter = 'Teilen\n\nDer Hafen in Zahlen\n\nNach oben\n\nUnser Haus';
    expect(below(clutter)).toEqual([`navigation: ${clutter}`]);
  });

  it('ends where running text resumes', () => {
    const text = `${BEFORE}\n\nLesen Sie auch: Fähren im Winter\n\nMittag\n\n${AFTER}`;
    expect(shown(text)).toEqual(['navigation: Lesen Sie auch: Fähren im Winter']);
  });

  it('sets aside what readers wrote below the article', () => {
    const comments = '2 Kommentare\n\nKlaus\nIch war an Bord und habe nichts gesehen.';
    expect(below(comments)).toEqual([`navigation: ${comments}`]);
  });

  it('keeps an article below a link to its comments', () => {
    const text = `Nebel auf See\n\n2 Kommentare\n\n${BEFORE}\n\n${AFTER}`;
    expect(shown(text)).toEqual(['navigation: 2 Kommentare']);
  });

  it('keeps a credit that stands among the clutter', () => {
    expect(below('Teilen\n\nMit Material von dpa\n\nNach oben')).toEqual([
      'navigation: Teilen',
      'navigation: Nach oben',
    ]);
  });

  it('leaves a title that a button could be named', () => {
    expect(shown(`Teilen\n\n${BEFORE}`)).toEqual([]);
  });
});

describe('findAside', () => {
  const LINES = PASTED.flatMap(({ text }) => text.split('\n'));
  const clutter = fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary' })))
    .map((lines) => lines.join('\n'));

  it('gives regions in order, apart, within the text and without white space at their ends', () => {
    fc.assert(
      fc.property(clutter, fc.constantFrom<Language>('de', 'en'), (text, language) => {
        let last = 0;
        for (const { start, end } of findAside(text, language)) {
          const region = text.slice(start, end);
          if (start < last || end <= start || end > text.length || region !== region.trim()) return false;
          last = end;
        }
        return true;
      }),
    );
  });

  it.each(['', ' \n\n ', '\u200B', '\uD800'])('finds nothing in %j', (text) => {
    expect(findAside(text, 'de')).toEqual([]);
  });
});
