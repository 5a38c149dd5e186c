import { describe, expect, it } from 'vitest';
import { ownVocabulary, vocabularyAtHand } from '@/components/language/article-vocabulary';
import { aStudy, got } from '../../study/a-study';
import { aCounter, saveSentences } from './a-counter';

describe('the counted words of an own article', () => {
  it('are counted by parts, and known by the index of their sentence', async () => {
    const study = aStudy();
    await saveSentences(study, 'x', 60);
    const counter = aCounter();
    const [word] = got(await ownVocabulary('x', study, counter));
    expect(counter.asked).toEqual([25, 25, 10]);
    expect(word?.forms).toHaveLength(60);
    expect(word?.forms[59]).toEqual(['Satz 59', 1]);
  });

  it('are counted once, also where two ask at a time, and are at hand from then on', async () => {
    const study = aStudy();
    await saveSentences(study, 'x', 3);
    const counter = aCounter();
    expect(await vocabularyAtHand('x', study)).toBeUndefined();
    await Promise.all([ownVocabulary('x', study, counter), ownVocabulary('x', study, counter)]);
    const words = got(await ownVocabulary('x', study, counter));
    expect(counter.asked).toEqual([3]);
    expect(await vocabularyAtHand('x', study)).toEqual(words);
  });

  it('that could not be counted are counted when they are asked for again', async () => {
    const study = aStudy();
    await saveSentences(study, 'x', 3);
    const counter = aCounter();
    counter.goOffline(true);
    expect(await ownVocabulary('x', study, counter)).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(await vocabularyAtHand('x', study)).toBeUndefined();
    counter.goOffline(false);
    expect(got(await ownVocabulary('x', study, counter))).toHaveLength(1);
  });

  it('are counted anew where counting has broken down', async () => {
    const study = aStudy();
    await saveSentences(study, 'x', 3);
    const counter = aCounter();
    const { countWords } = counter;
    counter.countWords = () => Promise.reject(new Error('a defect'));
    await expect(ownVocabulary('x', study, counter)).rejects.toThrow('a defect');
    counter.countWords = countWords;
    expect(got(await ownVocabulary('x', study, counter))).toHaveLength(1);
  });

  it('are not there where the article is not', async () => {
    expect(await ownVocabulary('gone', aStudy(), aCounter())).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });
});
