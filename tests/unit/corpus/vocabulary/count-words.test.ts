import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '@/corpus/articles/article';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { countWords } from '@/corpus/vocabulary/count-words';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';

const { index } = openDiskLexicon();
const count = (sentences: readonly string[], glossary: readonly GlossaryEntry[] = [], from = 0): Vocabulary =>
  countWords(sentences, from, { analyse: sentenceAnalyser(index), index, glossary });

const ARTICLES = { m: 'der ', f: 'die ', n: 'das ' } as const;

/** As a table reads best: "der Hund 2", "sich anschließen 1". */
const told = (vocabulary: Vocabulary): string[] =>
  vocabulary.map(({ lemma, gender, reflexive, forms }) => {
    const article = gender === undefined ? '' : ARTICLES[gender];
    return `${article}${reflexive ? 'sich ' : ''}${lemma} ${forms.reduce((sum, [, times]) => sum + times, 0)}`;
  });

describe('counting the words to learn', () => {
  it.each([
    ['Der Hund bellt.', ['der Hund 1', 'bellen 1']],
    ['Die Hunde bellten, und ein Hund bellt noch.', ['der Hund 2', 'bellen 2', 'noch 1']],
    ['Sie hat es für uns und nicht für ihn getan.', ['tun 1']],
    ['Er ist müde geworden.', ['müde 1']],
    ['Wir schließen morgen das Rad an.', ['anschließen 1', 'morgen 1', 'das Rad 1']],
    ['Wir schließen uns dem Verein an.', ['sich anschließen 1', 'der Verein 1']],
    [
      'Am 3. Mai 2021 zahlte Frau Xuzinger 17,50 Euro.',
      ['der Mai 1', 'zahlen 1', 'die Frau 1', 'der Euro 1'],
    ],
    ['Zwei von drei Stühlen: 66 %!', ['der Stuhl 1']],
    ['你好, grzbl 🙂', []],
    ['', []],
  ])('%s', (sentence, words) => {
    expect(told(count([sentence]))).toEqual(words);
  });

  it('keeps each form as it is written, and the sentence in which the word stands first', () => {
    const words = count(['Es regnet.', 'Er schließt das Rad an.', 'Das Rad und zwei Räder.']);
    expect(words.find(({ lemma }) => lemma === 'anschließen')).toMatchObject({
      forms: [['schließt … an', 1]],
      sentence: 1,
    });
    expect(words.find(({ lemma }) => lemma === 'Rad')).toMatchObject({
      forms: [
        ['Rad', 2],
        ['Räder', 1],
      ],
      sentence: 1,
    });
  });

  it('a word is what the glossary says; its phrases do not count, but their words do', () => {
    const entry = { pos: 'noun', reflexive: false, en: ['sea'] } as const;
    const glossary: GlossaryEntry[] = [
      { ...entry, lemma: 'See', gender: 'f', forms: ['See'] },
      { ...entry, lemma: 'zur See fahren', pos: 'phrase', forms: ['fuhr zur See'] },
    ];
    expect(told(count(['Er fuhr zur See.', 'Er stand am See.'], glossary))).toEqual([
      'die See 2',
      'fahren 1',
      'stehen 1',
    ]);
  });
});
