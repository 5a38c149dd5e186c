import { describe, expect, it } from 'vitest';
import { germanUnits, placesOf } from '@/corpus/align/links/german-units';
import { smallMeanings } from './small-meanings';

const tokens = ['Wir', 'führen', 'die', 'Hafenordnung', 'durch', '.'];
const split = { verb: 1, prefix: 4, lemma: 'durchführen', form: 'present' } as const;
const units = germanUnits(tokens, [split], smallMeanings);

describe('germanUnits', () => {
  it('has one unit for a split verb, and one for each part of a compound', () => {
    expect(units.map(({ tokens }) => tokens)).toEqual([[0], [1, 4], [2], [3], [3], [5]]);
  });

  it('takes the meanings of a split verb from its lemma', () => {
    expect(units[1]).toMatchObject({ kind: 'content', verb: true, spellings: ['durchführen'] });
    expect(units[1]?.renderings.map(({ word }) => word)).toEqual(['carry', 'implement']);
  });

  it('gives each part of a compound its own meanings', () => {
    expect(units[3]).toMatchObject({ part: true, spellings: ['hafenordnung', 'Hafen'] });
    expect(units[4]?.renderings.map(({ word }) => word)).toEqual(['order', 'rules']);
  });

  it('tells function words, marks and numbers apart', () => {
    expect(units.map(({ kind }) => kind)).toEqual([
      'function',
      'content',
      'function',
      'content',
      'content',
      'mark',
    ]);
    expect(germanUnits(['1.250'], [], smallMeanings)).toMatchObject([
      { kind: 'number', spellings: ['1250'] },
    ]);
  });
});

describe('placesOf', () => {
  it('has both halves of a split verb, the prefix between the units around it', () => {
    expect(placesOf(units).map(({ at }) => at)).toEqual([[0], [1, 4.5], [2], [3], [4], [5]]);
  });

  it('has a prefix that ends the text behind all others', () => {
    const [, verb] = placesOf(germanUnits(tokens.slice(0, 5), [split], smallMeanings));
    expect(verb).toEqual({ kind: 'content', at: [1, 4.5] });
  });
});
