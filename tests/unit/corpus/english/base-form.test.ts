import { describe, expect, it } from 'vitest';
import { baseForms } from '@/corpus/english/base-form';

describe('baseForms', () => {
  it.each([
    ['bridges', 'bridge'],
    ['cities', 'city'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['heroes', 'hero'],
    ['knives', 'knife'],
    ['halves', 'half'],
    ['olives', 'olive'],
    ['children', 'child'],
    ['crises', 'crisis'],
    ['played', 'play'],
    ['baked', 'bake'],
    ['stopped', 'stop'],
    ['carried', 'carry'],
    ['panicked', 'panic'],
    ['playing', 'play'],
    ['baking', 'bake'],
    ['running', 'run'],
    ['tying', 'tie'],
    ['goes', 'go'],
    ['older', 'old'],
    ['wider', 'wide'],
    ['bigger', 'big'],
    ['happier', 'happy'],
    ['biggest', 'big'],
    ['happiest', 'happy'],
    ['quickly', 'quick'],
    ['gently', 'gentle'],
    ['happily', 'happy'],
    ['went', 'go'],
    ['written', 'write'],
    ['better', 'good'],
    ['left', 'leave'],
    ['their', 'they'],
  ])('%s may be a form of %s', (form, base) => {
    expect(baseForms(form)).toContain(base);
  });

  it('has the word itself first', () => {
    expect(baseForms('leaves')[0]).toBe('leaves');
    expect(baseForms('left')[0]).toBe('left');
  });

  it.each(['bus', 'glass', 'bed', 'sing', 'is', 'red', 'a', ''])('takes no ending off %j', (word) => {
    const shorter = baseForms(word).filter((base) => base !== word && word.startsWith(base));
    expect(shorter).toEqual([]);
  });

  it('reads a form that belongs to two words as both', () => {
    expect(baseForms('found')).toContain('find');
    expect(baseForms('better')).toEqual(expect.arrayContaining(['good', 'well']));
  });
});
