import { expect, test } from 'vitest';
import { convert } from '@/corpus/lexicon/convert/convert';
import { openGlosses } from '@/corpus/lexicon/files/glosses';
import { rowOf } from '@/corpus/lexicon/files/shards';
import { wordIndex } from '@/corpus/lexicon/files/word-index';

/** Lines in the manner of the dictionary, written for this test. */
const SOURCE = `# a comment
Laterne {f}; Leuchte {f} | Laternen {pl}; Leuchten {pl} :: lantern; lamp | lanterns; lamps
Leuchte {f} [ugs.] (kluger Mensch) :: bright spark [coll.]
Licht der Laterne {n} :: lamplight
anzünden; anmachen {vt} | anzündend; anmachend | angezündet; angemacht | eine Laterne anzünden :: to light | lighting | lit | to light a lantern
sich (etw.) anmachen {vr} :: to fix yourself sth.
hell {adj} | heller | am hellsten :: bright | brighter | brightest
Elternhaus {n} | Eltern {pl} | Elternhäuser {pl} :: home | parents | homes
die Feuerwehr {f}; die Christenheit :: the fire brigade; Christendom
Löschzug {m} /LZ/; Brandmeister {m} /Bm./ :: fire engine; fire chief
abhängen von {vi}; behaupten, dass {v} :: to depend on; to claim that
im Stegreif :: off the cuff
Docht {m} (einer Kerze) | Dochte {pl} :: wick | wicks
Docht {m} (einer Lampe) :: lamp wick
a line at fault | without its other side :: broken
`;

const files = convert(SOURCE);
const file = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
const index = wordIndex(file('lemmas'), file('forms'));
const glosses = openGlosses(file('lemmas'), file('glosses'), file('english'));
const shard = new TextDecoder().decode(file('entries-0'));
const entriesOf = (word: string) => JSON.parse(rowOf(shard, word) ?? '[]');

test.each([
  ['Laterne', { pos: ['noun'], genders: ['f'], prefix: 0, reflexive: 'never' }],
  ['anzünden', { pos: ['verb'], genders: [], reflexive: 'never' }],
  ['anmachen', { pos: ['verb'], reflexive: 'also' }],
  ['hell', { pos: ['adjective'] }],
])('%s has its facts', (lemma, facts) => {
  expect(index.facts(lemma)).toMatchObject(facts);
});

test('lines are counted, examples included, down to a power of two', () => {
  expect(index.facts('Laterne')?.lines).toBe(2);
});

test('a separable prefix is told where the verb without it exists', () => {
  const both = convert(`${SOURCE}zünden {vi} :: to ignite\n`);
  const facts = wordIndex(
    both.get('lemmas') ?? new Uint8Array(),
    both.get('forms') ?? new Uint8Array(),
  ).facts;
  expect(facts('anzünden')?.prefix).toBe(2);
});

test.each([
  ['Laternen', [{ lemma: 'Laterne', kind: 'plural' }]],
  ['Leuchten', [{ lemma: 'Leuchte', kind: 'plural' }]],
  ['heller', [{ lemma: 'hell', kind: 'comparative' }]],
  ['hellsten', [{ lemma: 'hell', kind: 'superlative' }]],
  ['Laterne', []],
])('%s is a form of its lemma', (form, lemmas) => {
  expect(index.forms(form)).toEqual(lemmas);
});

test('a shorter word in the plural is a lemma, not the plural of the longer one', () => {
  expect(index.facts('Eltern')).toMatchObject({ pos: ['noun'], genders: [] });
  expect(index.forms('Eltern')).toEqual([]);
});

test('the renderings of a lemma are the words of its glosses, without places for objects', () => {
  expect(glosses('Laterne').map(({ word }) => word)).toEqual(['lantern', 'lamp']);
  expect(glosses('anmachen').map(({ word }) => word)).not.toContain('sth');
  expect(glosses('Kerze')).toEqual([]);
});

test('an entry has its grammar, labels, notes, glosses and examples', () => {
  expect(entriesOf('Leuchte')).toEqual([
    expect.objectContaining({
      gender: 'f',
      plural: 'Leuchten',
      labels: [],
      glosses: [
        { text: 'lantern', labels: [] },
        { text: 'lamp', labels: [] },
      ],
    }),
    expect.objectContaining({
      labels: ['ugs.'],
      notes: ['kluger Mensch'],
      glosses: [{ text: 'bright spark', labels: ['coll.'] }],
    }),
  ]);
  expect(entriesOf('anzünden')[0].examples).toEqual([
    { de: 'eine Laterne anzünden', en: 'to light a lantern' },
  ]);
  expect(entriesOf('anmachen')[1].headword).toBe('sich (etw.) anmachen');
});

test('a noun that stands only in a phrase is no lemma, nor is what modifies it', () => {
  expect(index.facts('Licht')).toBeUndefined();
  expect(entriesOf('Laterne')).toHaveLength(1);
});

test.each([
  ['Feuerwehr', { pos: ['noun'], genders: ['f'] }],
  ['Christenheit', { pos: ['noun'], genders: ['f'] }],
  ['LZ', { pos: ['noun'], genders: ['m'] }],
  ['Bm.', { pos: ['noun'], genders: ['m'] }],
  ['abhängen', { pos: ['verb'] }],
  ['behaupten', { pos: ['verb'] }],
])('%s is a lemma without what stands beside it', (lemma, facts) => {
  expect(index.facts(lemma)).toMatchObject(facts);
});

test('a noun is shown without its article, an abbreviation with what it stands for', () => {
  expect(entriesOf('Feuerwehr')[0].headword).toBe('Feuerwehr');
  expect(entriesOf('LZ')[0]).toMatchObject({ headword: 'LZ', notes: ['Löschzug'] });
});

test('a word that stands in a phrase only is no lemma, but has the phrase as its entry', () => {
  expect(index.facts('Stegreif')).toBeUndefined();
  expect(entriesOf('Stegreif')).toEqual([
    expect.objectContaining({ headword: 'im Stegreif', pos: 'phrase' }),
  ]);
  expect(entriesOf('Bm')[0].headword).toBe('Bm.');
});

test('a sense without a plural has that of another sense', () => {
  expect(entriesOf('Docht').map(({ plural }: { plural?: string }) => plural)).toEqual(['Dochte', 'Dochte']);
});
