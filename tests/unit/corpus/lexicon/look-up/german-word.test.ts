import { describe, expect, it } from 'vitest';
import type { Entry } from '@/corpus/lexicon/entry';
import type { Lexicon } from '@/corpus/lexicon/lexicon';
import { germanWord } from '@/corpus/lexicon/look-up/german-word';
import { sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { openPack } from '@/corpus/lexicon/pack/open-pack';
import { fail } from '@/corpus/result';

const said = { labels: [], notes: [], examples: [] };
const entry = (headword: string, pos: Entry['pos'], gloss: string, more: Partial<Entry> = {}): Entry => ({
  headword,
  pos,
  ...said,
  glosses: [{ text: gloss, labels: [] }],
  ...more,
});
const facts = { genders: [], prefix: 0, reflexive: 'never', lines: 8 } as const;

const lexicon = openPack({
  facts: {
    See: { ...facts, pos: ['noun'], genders: ['f', 'm'] },
    anschließen: { ...facts, pos: ['verb'], prefix: 2, reflexive: 'also' },
    beeilen: { ...facts, pos: ['verb'], reflexive: 'always' },
    Garten: { ...facts, pos: ['noun'], genders: ['m'] },
    Zaun: { ...facts, pos: ['noun'], genders: ['m'] },
  },
  forms: {},
  glosses: {},
  entries: {
    See: [
      entry('See', 'noun', 'lake', { gender: 'm', plural: 'Seen' }),
      entry('See', 'noun', 'sea', { gender: 'f' }),
    ],
    anschließen: [entry('sich (an etw.) anschließen', 'verb', 'to follow')],
    beeilen: [entry('sich beeilen', 'verb', 'to hurry')],
    Garten: [entry('Garten', 'noun', 'garden', { gender: 'm' })],
    Zaun: [entry('Zaun', 'noun', 'fence', { gender: 'm' })],
  },
  english: {},
});
const ask = (sentence: string, offset: number, from: Lexicon = lexicon, english = '') =>
  germanWord({ sentence, offset, english }, from, sentenceAnalyser(from.index));

/** Looks up the first word that reads like this. */
async function look(sentence: string, surface: string, english = '', from: Lexicon = lexicon) {
  const found = await ask(sentence, sentence.indexOf(surface) + 1, from, english);
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}
const texts = (sentence: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => sentence.slice(start, end));

describe('a word where it stands', () => {
  it('has the entries of its own gender', async () => {
    const { senses } = await look('Wir baden im See.', 'See');
    for (const { reading, entries } of senses)
      expect(entries.map(({ entry }) => entry.gender)).toEqual([reading.gender]);
    expect(senses.map(({ reading }) => reading.gender)).toEqual(['m', 'f']);
  });

  it.each(['schließt', 'an'])('a split verb is found at either half: %s', async (half) => {
    const sentence = 'Der Verein schließt sich dem Verband an.';
    const { spans, senses } = await look(sentence, half === 'an' ? 'an.' : half);
    expect(texts(sentence, spans)).toEqual(['schließt', 'an']);
    expect(senses[0]).toMatchObject({
      reading: { lemma: 'anschließen' },
      prefix: 'an',
      reflexive: true,
      forms: { present: 'schließt an', past: 'schloss an', participle: 'angeschlossen' },
    });
  });

  it('a compound that the dictionary lacks has its parts, each with its entries', async () => {
    const { senses, parts } = await look('Der Gartenzaun ist alt.', 'Gartenzaun');
    expect(senses[0]?.entries).toEqual([]);
    expect(parts.map(({ part, entries }) => [part.lemma, entries[0]?.entry.glosses[0]?.text])).toEqual([
      ['Garten', 'garden'],
      ['Zaun', 'fence'],
    ]);
  });

  it('what the English of the bead says comes first and is marked', async () => {
    const { senses } = await look('Die See lag still.', 'See', 'The sea lay calm.');
    expect(senses[0]?.entries[0]).toMatchObject({ found: 1, entry: { glosses: [{ text: 'sea' }] } });
  });

  it.each([
    ['in no dictionary', 'Das Flurmelnde blieb.', 'Flurmelnde'],
    ['of sixty letters', `Die ${'Donaudampfschifffahrts'.repeat(3)}x kam.`, 'Donau'],
    ['of mixed scripts', 'Der Мoskaux blieb.', 'Мoskaux'],
  ])('a word %s has no entries and harms nothing', async (_, sentence, surface) => {
    const { senses, analysis } = await look(sentence, surface);
    expect(senses.every(({ entries }) => entries.length === 0)).toBe(true);
    expect(sentence).toContain(analysis.surface);
  });

  it('where no word stands there is none', async () => {
    expect(await ask('🙂 🙂', 0)).toEqual(fail({ kind: 'no-word' }));
  });

  it('a shard that fails is a failure and no empty entry', async () => {
    const broken: Lexicon = { ...lexicon, entries: async () => fail({ kind: 'damaged' }) };
    const found = await ask('Der Garten blüht.', 5, broken);
    expect(found).toEqual(fail({ kind: 'damaged' }));
  });
});

describe('"sich"', () => {
  it.each([
    ['Ich beeile mich.', 'beeile', true],
    ['Sie schließt sich uns an.', 'schließt', true],
    ['Sie schließt den Drucker an.', 'schließt', false],
    ['Ich schließe mich euch an.', 'schließe', true],
    ['Du schließt mich an.', 'schließt', false],
  ])('%s %s: %s', async (sentence, surface, reflexive) => {
    expect((await look(sentence, surface)).senses[0]?.reflexive).toBe(reflexive);
  });
});
