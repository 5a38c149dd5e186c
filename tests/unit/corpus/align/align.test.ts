import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '@/corpus/align/align';
import { SENTENCE_KINDS } from '@/corpus/align/bead-kind';
import { rangesOf, type Step, sentencesIn, sidesOf, upTo, withoutScores } from './bilingual-texts';

const MARKET: readonly Step[] = [
  [
    ['Am Samstag ist auf dem alten Marktplatz von Rosenau wieder Markt.'],
    ['On Saturday there is a market again on the old square of Rosenau.'],
  ],
  [
    [
      'Schon um sechs Uhr bauen die ersten Händler ihre Stände auf, obwohl es noch dunkel ist und kein einziger Kunde zu sehen ist.',
    ],
    [
      'The first traders set up their stalls as early as six o’clock.',
      'It is still dark then, and there is not a single customer to be seen.',
    ],
  ],
  [
    ['Frau Bender verkauft Äpfel.', 'Ihr Mann steht daneben und verkauft Honig aus dem eigenen Garten.'],
    ['Mrs Bender sells apples, while her husband stands beside her and sells honey from their own garden.'],
  ],
  [['»Wir kommen seit 1987 hierher«, sagt sie.'], ['“We have been coming here since 1987,” she says.']],
  [
    ['Gegen Mittag wird es voll, und zwischen den Ständen kommt man kaum noch voran.'],
    ['Towards noon it gets crowded, and you can hardly move between the stalls.'],
  ],
  [['Dann ist alles verkauft.'], ['Then everything is sold.']],
];

const BRIDGE: readonly Step[] = [
  [
    ['Die Brücke über die Ilm ist seit Montag gesperrt.'],
    ['The bridge over the Ilm has been closed since Monday.'],
  ],
  [
    ['Fachleute hatten im Beton 14 Risse entdeckt, von denen der längste fast 3 Meter misst.'],
    ['Experts had discovered 14 cracks in the concrete, the longest of which measures almost 3 metres.'],
  ],
  [
    [
      'Das ärgert vor allem die Leute, die jeden Morgen mit dem Fahrrad zur Arbeit ins Tal fahren müssen und nun einen langen Umweg machen.',
    ],
    [],
  ],
  [
    ['Bürgermeister Paul Reinders rechnet mit Kosten von 250.000 Euro.'],
    ['Mayor Paul Reinders expects it to cost 250,000 euros.'],
  ],
  [['Im Frühjahr soll der Verkehr wieder rollen.'], ['Traffic should be flowing again in spring.']],
];

const CROSSED: readonly Step[] = [
  [['Das Museum öffnet um zehn.'], ['The museum opens at ten.']],
  [
    ['Wer früher kommt, wartet im Café, denn dort gibt es Kuchen und Zeitungen.', 'Das kostet nichts.'],
    [
      'Come earlier and wait in the café.',
      'There you will find cake and newspapers, and it will not cost you anything at all.',
    ],
  ],
  [['Hunde müssen draußen bleiben.'], ['Dogs have to stay outside.']],
];

const aligned = (steps: readonly Step[]) => {
  const { de, en } = sidesOf(steps);
  return withoutScores(align(de, en));
};

describe('align', () => {
  it('joins what the translator parted and parts what she joined', () => {
    expect(aligned(MARKET)).toEqual(rangesOf(MARKET));
  });

  it('leaves a German sentence alone that was not translated', () => {
    expect(aligned(BRIDGE)).toEqual(rangesOf(BRIDGE));
  });

  it('leaves an added English sentence alone', () => {
    const turned = BRIDGE.map(([de, en]): Step => [en, de]);
    expect(aligned(turned)).toEqual(rangesOf(turned));
  });

  it('makes a 2–2 bead where the full stop moved', () => {
    expect(aligned(CROSSED)).toEqual(rangesOf(CROSSED));
  });

  it('gives a 1–0 bead a sentence where there is no English', () => {
    expect(align(['Eins.', 'Zwei und drei.'], [])).toEqual([
      { de: [0, 1], en: [0, 0], score: 1, edited: false },
      { de: [1, 2], en: [0, 0], score: 1, edited: false },
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(align([], [])).toEqual([]);
  });

  it('is surer of a bead whose lengths agree and that shares a name than of one that could be another', () => {
    const clear = align(
      ['Gestern kam Herr Oppermann aus Bielefeld.'],
      ['Yesterday Mr Oppermann came from Bielefeld.'],
    );
    const doubtful = align(
      ['Der alte Hund schlief den ganzen Tag.', 'Auch die Katze hatte keine große Lust.'],
      ['The dog was old.', 'It slept all day.', 'The cat did too.'],
    );
    expect(clear[0]?.score).toBeGreaterThan(0.95);
    expect(Math.min(...doubtful.map(({ score }) => score))).toBeLessThan(0.9);
  });

  it('takes a larger shape from the table alone', () => {
    const five: Step = [
      ['Er kam.', 'Er sah sich um.', 'Niemand war da.', 'Er rief.', 'Dann ging er wieder.'],
      ['He came, had a look round, found nobody there, called out and then left again.'],
    ];
    const { de, en } = sidesOf([five]);
    const kinds = [...SENTENCE_KINDS, { de: 5, en: 1, prior: 0.01 }];
    expect(withoutScores(align(de, en, { kinds }))).toEqual(rangesOf([five]));
    expect(align(de, en).length).toBeGreaterThan(1);
  });

  it('asks the score that it is given', () => {
    const onlySecond = align(['Ja.', 'Ja.'], ['Yes.'], {
      score: () => (deFrom, deTo, enFrom, enTo) =>
        deTo - deFrom === 1 && enTo - enFrom === 1 && deFrom === 1
          ? 0
          : deFrom === deTo || enFrom === enTo
            ? 1
            : 50,
    });
    expect(withoutScores(onlySecond)).toEqual([
      [
        [0, 1],
        [0, 0],
      ],
      [
        [1, 2],
        [0, 1],
      ],
    ]);
  });

  it('stops when told to and reports how far it is', () => {
    const lines = upTo(200).map((i) => `Satz ${i}.`);
    expect(() => align(lines, lines, { signal: { aborted: true } })).toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    const reports: number[] = [];
    align(lines, lines, { onProgress: (done) => reports.push(done) });
    expect(reports.length).toBeGreaterThan(2);
    expect(reports.at(-1)).toBe(1);
    expect(reports.toSorted((a, b) => a - b)).toEqual(reports);
  });
});

describe('align, for any two texts', () => {
  const sentence = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ minLength: 1, maxLength: 3 }).map((unit) => unit.repeat(3000)),
    fc.constantFrom('', ' ', '1.000', 'Anna', '𝔄'),
  );
  const text = fc.array(sentence, { maxLength: 25 });

  it('takes up every sentence once, in order, with a score between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (de, en) => {
        const beads = align(de, en);
        expect(sentencesIn(beads)).toEqual({ de: upTo(de.length), en: upTo(en.length) });
        for (const { score } of beads) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('aligns a text with itself one to one', () => {
    const ordinary = fc.array(
      fc.string({ minLength: 10, maxLength: 80, unit: fc.constantFrom(...'abcdef ghi') }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(ordinary, (lines) => {
        const beads = align(lines, lines);
        expect(withoutScores(beads)).toEqual(
          upTo(lines.length).map((i) => [
            [i, i + 1],
            [i, i + 1],
          ]),
        );
      }),
    );
  });
});

describe('align, for a book', () => {
  /** A length between 5 and 204 that looks like chance. */
  const lengthAt = (i: number): number => {
    const mixed = Math.imul(i + 1, 0x9e3779b1);
    return 5 + ((Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 13) % 200);
  };
  const book = (count: number): string[] =>
    upTo(count).map((i) => (i % 3 === 0 ? `${1000 + i} ` : '') + 'x'.repeat(lengthAt(i)));

  it('finds its way past a chapter that is missing in the translation', () => {
    const de = book(2000);
    const en = [...de.slice(0, 600), ...de.slice(1000)];
    const beads = align(de, en);
    expect(sentencesIn(beads)).toEqual({ de: upTo(2000), en: upTo(1600) });
    const right = beads.filter(({ de: [d], en: [e, end] }) => end > e && d === (e < 600 ? e : e + 400));
    expect(right.length).toBeGreaterThan(1450);
  });

  it('widens the band when the path wanders off to its border', () => {
    const whole = upTo(800).map((i) => 'x'.repeat(60 + lengthAt(i)));
    const half = (line: string) => [line.slice(line.length >> 1), line.slice(0, line.length >> 1)];
    const de = [...whole.slice(0, 600), ...whole.slice(600).flatMap(half)];
    // Other letters, so that lengths alone tell.
    const en = [...whole.slice(0, 200).flatMap(half), ...whole.slice(200)].map((line) =>
      line.replaceAll('x', 'y'),
    );
    let searches = 0;
    const beads = align(de, en, { onProgress: (done) => (searches += done === 0 ? 1 : 0) });
    const right = beads.filter(
      ({ de: [d], en: [e] }) => e === (d < 200 ? 2 * d : d < 600 ? d + 200 : 800 + (d - 600) / 2),
    );
    expect(searches).toBeGreaterThan(1);
    expect(right.length).toBeGreaterThan(750);
  });

  it('manages sides of very different length', () => {
    const beads = align(book(3000), book(200));
    expect(sentencesIn(beads)).toEqual({ de: upTo(3000), en: upTo(200) });
  });
});
