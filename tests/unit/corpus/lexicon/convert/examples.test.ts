import { expect, test } from 'vitest';
import { parseLine } from '@/corpus/lexicon/convert/ding-line';
import { examplesIn } from '@/corpus/lexicon/convert/examples';

/** The German examples of the first headword of a line. */
function examples(line: string): string[] {
  const groups = parseLine(line) ?? [];
  const head = groups[0]?.de[0]?.head;
  return head ? examplesIn(groups)(head).map(({ de, en }) => `${de} = ${en}`) : [];
}

test.each<[what: string, line: string, expected: string[]]>([
  [
    'phrases with the word, not its compounds',
    'Docht {m} | Dochte {pl} | ein nasser Docht | der Kerzendocht war nass :: wick | wicks | a wet wick | the candlewick was wet',
    ['ein nasser Docht = a wet wick'],
  ],
  [
    'forms with an umlaut and an ending',
    'Turm {m} | auf hohen Türmen :: tower | on high towers',
    ['auf hohen Türmen = on high towers'],
  ],
  [
    'no forms of the verb, but what is said with it',
    'anzünden {vt} | anzündend | angezündet | er/sie zündet an | eine Kerze anzünden :: to light | lighting | lit | he/she lights | to light a candle',
    ['eine Kerze anzünden = to light a candle'],
  ],
  [
    'no participles of a phrase',
    'Licht machen {v} | Licht machend | Licht gemacht | macht Licht :: to make light | making light | made light | makes light',
    [],
  ],
  [
    'the halves of a cut verb, and its other forms',
    'anzünden {vt} | Sie zündete die Lampe an. | Er hat sie angezündet. :: to light | She lit the lamp. | He lit it.',
    ['Sie zündete die Lampe an. = She lit the lamp.', 'Er hat sie angezündet. = He lit it.'],
  ],
  [
    'no other verb with the same stem',
    'anzünden {vt} | Er zündet sich eine Pfeife an. | Der Motor zündet nicht. :: to light | He is lighting a pipe. | The engine does not fire.',
    ['Er zündet sich eine Pfeife an. = He is lighting a pipe.'],
  ],
  [
    'no degrees of an adjective',
    'hell {adj} | heller | am hellsten | eine helle Lampe :: bright | brighter | brightest | a bright lamp',
    ['eine helle Lampe = a bright lamp'],
  ],
  [
    'the alternative that has the word',
    'Lampe {f}; Laterne {f} | eine alte Laterne; eine alte Lampe :: lamp; lantern | an old lantern; an old lamp',
    ['eine alte Lampe = an old lamp'],
  ],
  [
    'the plain before what leaves a choice',
    'Lampe {f} | eine Lampe anmachen/anzünden | eine helle Lampe :: lamp | to put on a lamp | a bright lamp',
    ['eine helle Lampe = a bright lamp', 'eine Lampe anmachen/anzünden = to put on a lamp'],
  ],
])('%s', (_, line, expected) => {
  expect(examples(line)).toEqual(expected);
});
