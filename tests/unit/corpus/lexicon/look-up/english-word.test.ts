import { expect, it } from 'vitest';
import type { EnglishEntry } from '@/corpus/lexicon/entry';
import type { Lexicon } from '@/corpus/lexicon/lexicon';
import { englishWord } from '@/corpus/lexicon/look-up/english-word';
import { sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { openPack } from '@/corpus/lexicon/pack/open-pack';
import { fail, succeed } from '@/corpus/result';

type Rendered = readonly [lemma: string, pos: EnglishEntry['renderings'][number]['pos']];
const entry = (headword: string, ...renderings: Rendered[]): EnglishEntry => ({
  headword,
  labels: [],
  notes: [],
  renderings: renderings.map(([lemma, pos]) => ({ lemma, headword: lemma, pos, labels: [], notes: [] })),
});
const facts = { genders: [], prefix: 0, reflexive: 'never', lines: 8 } as const;

const lexicon = openPack({
  facts: {
    Krieg: { ...facts, pos: ['noun'], genders: ['m'] },
    Bieter: { ...facts, pos: ['noun'], genders: ['m'] },
    verlassen: { ...facts, pos: ['verb'] },
    links: { ...facts, pos: ['adverb'] },
  },
  forms: {},
  glosses: {},
  entries: {},
  english: {
    stop: [entry('stop', ['Halt', 'noun']), entry('to stop', ['anhalten', 'verb'], ['aufhören', 'verb'])],
    left: [entry('left', ['links', 'adverb'])],
    leave: [entry('to leave', ['gehen', 'verb'], ['verlassen', 'verb'])],
    war: [entry('to war', ['kämpfen', 'verb']), entry('war', ['Krieg', 'noun'])],
    town: [entry('town', ['kleine Stadt', 'phrase'], ['Stadt', 'noun'])],
    gratis: [entry('gratis', ['ohne Entgelt', 'phrase'])],
  },
});
async function senses(surface: string, ...german: string[]) {
  const found = await englishWord({ surface, german }, lexicon, sentenceAnalyser(lexicon.index));
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}
const words = async (surface: string, ...german: string[]) =>
  (await senses(surface, ...german)).map(({ lemma, pos }) => `${lemma} ${pos}`);

it('what the form allows comes before what it does not', async () => {
  expect(await words('stopped')).toEqual(['stop verb', 'stop noun']);
  expect(await words('stop')).toEqual(['stop noun', 'stop verb']);
});

it('what the German of the bead says is what is meant, compounds included', async () => {
  expect(await words('left', 'Sie verlassen das Haus.')).toEqual(['leave verb', 'left adverb']);
  expect(await words('left', 'Es ging nach links.')).toEqual(['left adverb', 'leave verb']);
  expect(await words('war', 'Der Bieterkrieg begann.')).toEqual(['war noun', 'war verb']);
  const [leave] = await senses('left', 'Sie verlassen das Haus.');
  expect(leave?.entries[0]?.entry.renderings[0]?.lemma).toBe('verlassen');
});

it('is what its German is, where that is no phrase', async () => {
  expect(await words('Town’s')).toEqual(['town noun']);
  expect(await words('gratis')).toEqual(['gratis other']);
});

it('a word that the dictionary does not have is nothing', async () => {
  expect(await words('quorpel')).toEqual([]);
});

it('a page of the dictionary that does not come is told', async () => {
  const broken: Pick<Lexicon, 'english'> = {
    english: async (word) => (word === 'leave' ? fail({ kind: 'offline' }) : succeed([])),
  };
  expect(await englishWord({ surface: 'left', german: [] }, broken, sentenceAnalyser(lexicon.index))).toEqual(
    fail({ kind: 'offline' }),
  );
});

it.each([
  ['a soft hyphen', 'light\u00adhouse', 'lighthouse'],
  ['an accent put together', 'cafe\u0301', 'café'],
])('a word with %s is asked for as dictionaries spell it', async (_, surface, spelt) => {
  const asked: string[] = [];
  const english: Lexicon['english'] = async (word) => {
    asked.push(word);
    return succeed([]);
  };
  await englishWord({ surface, german: [] }, { english }, sentenceAnalyser(lexicon.index));
  expect(asked).toContain(spelt);
  expect(asked.join('')).toBe(asked.join('').normalize('NFC').replaceAll('\u00ad', ''));
});
