import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSide } from '@/corpus/text/read';
import type { Language } from '@/corpus/text/span';

const sentencesOf = (text: string, language: Language = 'de'): string[] =>
  readSide(text, language).sentences.map(({ start, end }) => text.slice(start, end));

/** Each row is one paragraph; its sentences stand apart by "|". */
const GERMAN: readonly (readonly [what: string, text: string])[] = [
  ['an ordinal before a month', 'Am 20. September zog sie um.|Am 1. Oktober kam der Hund.'],
  ['an ordinal before a noun', 'Er wohnt im 3. Stock.|Der Aufzug hält nur im 2. Stock.'],
  ['a year at the end', 'Das Haus stammt aus dem Jahr 1904.|Damals gab es hier noch Felder.'],
  ['z. B. with a blank', 'Nimm etwas Leichtes, z. B. einen Roman.|Der Zug braucht lange.'],
  ['z.B. without one', 'Manche Vögel, z.B. Stare, ziehen spät.|Andere bleiben.'],
  ['Dr. and Prof.', 'Dr. Weber rief an.|Auch Prof. Dr. Lang war da.'],
  ['u. a. inside', 'Sie spricht u. a. Polnisch und Dänisch.|Das hilft ihr.'],
  ['Nr. before a number', 'Zimmer Nr. 5 ist frei.|Zimmer Nr. 6 auch.'],
  ['i. d. R.', 'Das dauert i. d. R. zwei Wochen.|Manchmal drei.'],
  ['usw. at the end', 'Er kaufte Nägel, Schrauben usw.|Dann ging ihm das Geld aus.'],
  ['initials', 'Auf dem Schild stand H. J. Kramer.|Niemand kannte ihn.'],
  ['decimals and thousands', 'Es kostet 3,50 Euro.|Im Lager liegen 1.200 Stück.'],
  ['a time', 'Um 7.30 Uhr klingelt der Wecker.|Um acht schläft er noch.'],
  ['a quotation and its speaker', '»Das war knapp«, sagte der Fahrer.|Dann lachte er.'],
  ['a question in a quotation', '„Kommst du mit?“, fragte sie.|Er nickte.'],
  [
    'two sentences before the speaker',
    '»Wir warten nicht. Wir fangen an«, rief die Trainerin.|Alle liefen los.',
  ],
  ['an exclamation', 'Was für ein Tag!|Alle schwiegen.'],
  ['an ellipsis that breaks off', 'Und dann …|Niemand wusste, wie es weiterging.'],
  ['a colon does not end', 'Sie hatte nur eine Regel: Wer kocht, wäscht nicht ab.|Er kochte.'],
];

const ENGLISH: typeof GERMAN = [
  ['Mr and Mrs with stops', 'Mr. and Mrs. Hall were late.|Nobody minded.'],
  ['e.g. inside', 'Bring fruit, e.g. apples.|Leave the knives at home.'],
  ['a time with a.m.', 'The ferry leaves at 6 a.m. every day.|It is never full.'],
  ['initials', 'The letter was signed J. R. Dunn.|She burned it.'],
  ['a decimal', 'The slope is 3.5 per cent.|That is nothing.'],
  ['a quotation and its speaker', '“We are closed,” said the man.|He turned the key.'],
  ['a question in a quotation', '“Is it far?” she asked.|He shook his head.'],
  ['the U.S. inside', 'He moved to the U.S. in March.|His sister stayed.'],
];

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('sentences: %s', (language, rows) => {
  it.each(rows)('%s', (_, text) => {
    const sentences = text.split('|');
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    ' ',
    '. ',
    '? ',
    '! ',
    '»',
    '«',
    '„',
    '“',
    '"',
    '(',
    ')',
    '– ',
    '* ',
    '\u200b',
    '\u00ad',
    '\ud83d',
    '😀',
    'Dr. ',
    'z. B. ',
    '20. ',
  ),
  fc.lorem({ maxCount: 3 }),
  fc.constantFrom('Haus', 'Über', 'ging', 'Mit Agenturen', 'dpa', 'sagte er'),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  it('no visible character is lost, none stands in two sentences, and all is in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('de', 'en'), (text, language) => {
        const { blocks, sentences } = readSide(text, language);
        let at = 0;
        for (const { start, end, block } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
          const around = blocks[block];
          expect(around && around.start <= start && end <= around.end).toBe(true);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('a sentence begins and ends with something visible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of sentencesOf(text)) expect(sentence).toBe(sentence.trim());
      }),
    );
  });
});

describe('texts that would take long', () => {
  it.each([
    ['no full stop at all', 'wort '.repeat(200_000)],
    ['nothing but blanks', ' '.repeat(1_000_000)],
    ['nothing but opening brackets', '('.repeat(300_000)],
    ['nothing but quotation marks', '"'.repeat(300_000)],
    ['nothing but full stops', '.'.repeat(300_000)],
    ['a line break after every word', 'wort\n'.repeat(100_000)],
  ])('%s', { timeout: 20_000 }, (_, text) => {
    expect(Array.isArray(sentencesOf(text))).toBe(true);
  });
});
