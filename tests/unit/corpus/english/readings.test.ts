import { describe, expect, it } from 'vitest';
import type { PartOfSpeech } from '@/corpus/articles/article';
import { canBe } from '@/corpus/english/reading';
import { englishReadings } from '@/corpus/english/readings';

const reads = (word: string, lemma: string, pos: PartOfSpeech): boolean =>
  englishReadings(word).some((reading) => reading.lemma === lemma && canBe(reading, pos));

describe('what an English form can be of', () => {
  it.each<[form: string, lemma: string, pos: PartOfSpeech]>([
    ['bridges', 'bridge', 'noun'],
    ['bridges', 'bridge', 'verb'],
    ['baked', 'bake', 'verb'],
    ['running', 'run', 'verb'],
    ['older', 'old', 'adjective'],
    ['faster', 'fast', 'adverb'],
    ['went', 'go', 'verb'],
    ['mice', 'mouse', 'noun'],
    ['worse', 'bad', 'adjective'],
    ['us', 'we', 'pronoun'],
    ['water', 'water', 'noun'],
    ['water', 'water', 'verb'],
  ])('%s is read as %s, %s', (form, lemma, pos) => {
    expect(reads(form, lemma, pos)).toBe(true);
  });

  it.each<[form: string, lemma: string, pos: PartOfSpeech]>([
    ['watered', 'water', 'noun'],
    ['baker', 'bake', 'verb'],
    ['went', 'go', 'noun'],
    ['mice', 'mouse', 'verb'],
    ['quickly', 'quick', 'adjective'],
    ['quickly', 'quick', 'adverb'],
  ])('%s is not read as %s, %s', (form, lemma, pos) => {
    expect(reads(form, lemma, pos)).toBe(false);
  });
});
