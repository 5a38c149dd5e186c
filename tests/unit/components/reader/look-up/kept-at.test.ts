import { expect, it } from 'vitest';
import { keptAt } from '@/components/reader/look-up/kept-at';
import type { Known } from '@/components/reader/look-up/look-up';
import type { PartOfSpeech } from '@/corpus/articles/article';
import { placedEnglish } from '@/corpus/lexicon/look-up/placed-english';
import type { TermIdentity } from '@/study/terms/term';
import { termId } from '@/study/terms/term-id';

const known = (identity: TermIdentity): Known => {
  const id = termId(identity);
  return { id, forms: [], term: { ...identity, id, glosses: [], forms: [], addedAt: 0, updatedAt: 0 } };
};
const english = (lemma: string, pos: PartOfSpeech): Known =>
  known({ language: 'en', lemma, pos, reflexive: false });

/** The words of a sentence that are kept, as they stand there, with what they are kept as. */
const keptIn = (sentence: string, ...words: readonly Known[]): string[] => {
  const at = keptAt(words);
  return placedEnglish(sentence).flatMap((placed) => {
    const [span] = placed.spans;
    const word = at(placed);
    return word && span ? [`${sentence.slice(span.start, span.end)}: ${word.term?.lemma}`] : [];
  });
};

it('a kept English word stands there in any of its forms', () => {
  const sentence = 'Stopping here, she stopped the two buses that went past the town’s stop.';
  expect(
    keptIn(
      sentence,
      english('stop', 'verb'),
      english('bus', 'noun'),
      english('go', 'verb'),
      english('town', 'noun'),
    ),
  ).toEqual(['Stopping: stop', 'stopped: stop', 'buses: bus', 'went: go', 'town’s: town', 'stop: stop']);
});

it('a form that only a verb has is no noun’s', () => {
  expect(keptIn('He watered it with water.', english('water', 'noun'))).toEqual(['water: water']);
});

it('capitals that are the word’s own are not looked past, those of a sentence’s beginning are', () => {
  expect(
    keptIn('German is what Polish Germans speak.', english('German', 'noun'), english('polish', 'verb')),
  ).toEqual(['German: German', 'Polish: polish', 'Germans: German']);
});

it('a kept German word stands where its lemma does, with its gender', () => {
  const lake = known({ lemma: 'See', pos: 'noun', gender: 'm', reflexive: false });
  const placed = { spans: [], lemma: 'See', pos: 'noun', reflexive: false } as const;
  expect(keptAt([lake])({ ...placed, gender: 'm' })).toBe(lake);
  expect(keptAt([lake])({ ...placed, gender: 'f' })).toBeUndefined();
});
