import { describe, expect, it } from 'vitest';
import { readVocabulary } from '@/corpus/vocabulary/read-vocabulary';

describe('a vocabulary from outside', () => {
  it('is read as it was written', () => {
    const words = [
      { lemma: 'Hund', pos: 'noun', gender: 'm', reflexive: false, forms: [['Hunde', 2]], sentence: 3 },
    ];
    expect(readVocabulary(JSON.stringify(words))).toEqual(words);
  });

  it.each(['', 'null', '{}', '[{"lemma":"Hund"}]', '[1]'])('%j is none', (json) => {
    expect(readVocabulary(json)).toBeUndefined();
  });
});
