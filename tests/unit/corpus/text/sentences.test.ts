import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSide } from '@/corpus/text/read';
import type { Language } from '@/corpus/text/span';

const sentencesOf = (text: string, language: Language = 'de'): string[] =>
  readSide(text, language).sentences.map(({ start, end }) => text.slice(start, end));

/** Each row is one paragraph; its sentences stand apart by "|", and by a blank in the text unless that is given before. */
type Row =
  | readonly [what: string, sentences: string]
  | readonly [what: string, text: string, sentences: string];

const GERMAN: readonly Row[] = [
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
  [
    'words that only look like abbreviations',
    'Das liegt an dir.|Du weißt, was er mag.|Nach der EM.|Mit Max.|Anna lief.',
  ],
  ['nouns in capitals', 'Das Auto hat ABS.|Airbags fehlen.'],
  ['compound abbreviations', 'Haus-Nr. 7 gehört Dipl.-Ing. Kunz in der Hauptstr. 5.|Die Tel.-Nr. fehlt.'],
  ['titles run together', 'Prof.Dr. Lang traf Dr. med. Weber.|Beide schwiegen.'],
  ['a paragraph of a law', 'Das folgt aus Art. 5 Abs. 2 S. 1 GG i. V. m. § 3 BGB.|Strittig ist es dennoch.'],
  ['units', 'Er lief 10 km.|Anna lief 5.'],
  ['cardinals at the end', 'Der Kurs stieg von 10 auf 15.|Analysten staunten.|Platz 5.|Bayern blieb vorn.'],
  [
    'an ordinal behind an adjective',
    'Es war ihr insgesamt 36. Sieg.|Der rekordverdächtige 20. Torschuss saß.',
  ],
  ['ordinals side by side', 'Der 1. und 2. Läufer stürzten.|Der 3. Läufer siegte.'],
  [
    'a king',
    'Unter Ludwig XIV. Frankreich zu besuchen, war teuer.|Er war der Enkel Heinrichs IV.|Das half ihm.',
  ],
  ['a letter that is a label', 'Sie nahm Vitamin C.|Ärzte raten dazu.|In Gruppe B.|Italien siegte.'],
  ['a degree', 'Nachts waren es -5 °C.|Schnee fiel.'],
  ['a forgotten blank', 'Das Essen war gut.Leider kam es spät.', 'Das Essen war gut.|Leider kam es spät.'],
  ['an ordinal without a blank', 'Sie kam am 3.Oktober 1990 an.|Es goss.'],
  ['an address', 'Alles steht auf www.beispiel.de und in brief.doc.|Wer liest das?'],
  ['small letters throughout', 'das zimmer war gut. es war ruhig.', 'das zimmer war gut.|es war ruhig.'],
  ['a smiley', 'Immer wieder gern :-)|Danke!|Sehr nett! :)|Bis bald.'],
  ['a clipped word', "Ich fand 's gut.|Er fand 's schlecht.|Wir gingen."],
  ['a German speaker has a small verb', '„Nein!“|Peter lachte laut.'],
  ['a quotation that breaks off', '„Ich dachte –“|Sie schwieg.'],
  ['a paragraph that is a quotation', '»Wir graben nichts um.|Wir hören nur zu.«'],
  ['a title with a mark', 'Das Stück »Wer klopft da?« läuft seit Mai.|Es ist kurz.'],
  ['a title with a mark before a noun', 'Im Stück »Wer klopft da?« Regie zu führen, ehrt sie.|Sie nahm an.'],
  ['an address in capitals', 'Schreib an max@Beispiel.De oder komm.|Er tat beides.'],
  ['a dash and a small letter', 'Halt! – so rief er uns nach.|Wir liefen.'],
  ['a dash and a capital', 'Halt!|– Wer ruft da?'],
  ['an Arabic passage', 'Auf der Tafel stand: «متى يفتح المتحف؟»|Niemand las es.|Ein Kind fragte.'],
  ['Arabic sentences', 'متى يفتح المتحف؟|يفتح في الصباح.|Wir kamen am Abend.'],
  ['Hebrew sentences', 'החנות סגורה היום.|מחר היא פתוחה.|Wir gingen weiter.'],
  ['Chinese within German', 'Sie las: 今天下雨。|Dann klappte sie das Buch zu.'],
  ['soft hyphens', 'Die Haus\u00adtür war of\u00adfen.|Nie\u00admand kam.'],
  ['umlauts put together', 'A\u0308rzte kamen.|U\u0308ber Nacht blieb nur einer.'],
  ['emoji', 'Was für ein Tag 👨‍👩‍👧!|Alle lachten 🙂.|Dann regnete es.'],
  ['TeX quotation marks', "Er nannte es ``ein Wunder. Ein großes''.|Sie lachte."],
];

const ENGLISH: readonly Row[] = [
  ['Mr and Mrs with stops', 'Mr. and Mrs. Hall were late.|Nobody minded.'],
  ['e.g. inside', 'Bring fruit, e.g. apples.|Leave the knives at home.'],
  ['a time with a.m.', 'The ferry leaves at 6 a.m. every day.|It is never full.'],
  ['initials', 'The letter was signed J. R. Dunn.|She burned it.'],
  ['a decimal', 'The slope is 3.5 per cent.|That is nothing.'],
  ['a quotation and its speaker', '“We are closed,” said the man.|He turned the key.'],
  ['a question in a quotation', '“Is it far?” she asked.|He shook his head.'],
  ['the U.S. inside', 'He moved to the U.S. in March.|His sister stayed.'],
  ['the U.S. before a name', 'The U.S. Navy came.|She left the U.S.|They met the U.S. No. 1 there.'],
  [
    'words that only look like abbreviations',
    'He studied art.|Tom fed the cat.|“No.”|Mary ate a fig.|The sun set.|It is a pen.',
  ],
  ['the same before a number', 'No. 5 is shown in fig. 3 of art. 7.|Look.'],
  ['a time and its day', 'We open at 9 a.m. Monday.|We close at 5 p.m. ET.|She came at 6 p.m.|John did not.'],
  ['a company', 'Acme Corp. and Hull & Co. merged.|She joined Acme Inc.|It grew.'],
  ['a street and a saint', 'Turn into Elm St.|The church of St. Anne is there.'],
  ['a source in brackets', '“It was a war of words” (Hall 55).|Few agree.'],
  ['a source behind a question', '“Was it a war?” (Hall 55).|Few agree.'],
  ['an afterthought in brackets', '‘Stop!’ (Which he did.)|“Go!”|(Dinah was the cat.)'],
  ['a speaker with a title', '“Is it far?” Mr. Hall asked.|Nobody knew.'],
  ['a speaker who opens a new quotation', '“Is it far?”|Others say: “It is near.”'],
  ['a speaker behind a full stop', '“It is over.”|Officials said so.'],
  ['a quotation that breaks off', '“I thought you were--”|She fell silent.'],
  ['a full stop and three dots', 'They grew tired. . . .', 'They grew tired. . . .'],
  ['three dots behind a full stop', 'They grew tired.|. . . Nobody sang.'],
  ['a pause', 'He was . . . Ann could not say.|She tried … I mean, she did.'],
  ['the pronoun I', 'Nobody but you and I.|John is older than I.|Ask Henry I. Stone.'],
  ['a letter that is a label', 'Eat vitamin C.|Doctors do.|Then came World War I.|Germany lost.'],
  ['a forgotten blank', 'It rained.Mr. Hall left.He ran.', 'It rained.|Mr. Hall left.|He ran.'],
  ['names with a capital inside', 'The iPhone sold.|iPhone users queued.'],
  ['a name with a mark', 'She reads Yahoo! News daily.|He works at Yahoo! in sales.'],
  ['feet and inches', 'He is 6 ft. 2 in. tall.|The wall is 3 ft.|Tom jumped.'],
  ['a rule of procedure', 'See Fed. R. Civ. P. 12 and Smith et al. 2010.|They agree.'],
  [
    'a long quotation behind a company',
    'He left Acme Inc.|“We wish him well and thank him for all the years,” it said.',
  ],
  ['a part of a word in quotation marks', 'The prefix “semi–” English took from Latin.|It means half.'],
  ['a letter that counts', 'a. The first rule holds.|Nobody minds.'],
  ['a time and the rest', 'At 5 a.m. Mr. Hall left.|He ran.'],
  ['unknown dotted letters', 'The Q.Z.X. Press printed it.|He left the Q.Z.X.|It closed.'],
  ['East Asian stops', '他来了。我走了。', '他来了。|我走了。'],
  ['decades', "In the '90s it was new.|It isn't now."],
];

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('sentences: %s', (language, rows) => {
  it.each(rows)('%s', (_, text, sentences = text) => {
    expect(sentencesOf(text.replaceAll('|', ' '), language)).toEqual(sentences.split('|'));
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
