import { describe, expect, it } from 'vitest';
import { linkWords } from '@/corpus/align/links/link-words';
import type { SplitVerb } from '@/corpus/german/split-verbs';
import { smallMeanings } from './small-meanings';

const tokens = (text: string): string[] => text.split(' ').filter((token) => token !== '');

/** The links of two texts, as "German–English". */
function linked(de: string, en: string, splitVerbs: readonly SplitVerb[] = []): string[] {
  const [german, english] = [tokens(de), tokens(en)];
  return linkWords({ de: german, en: english, splitVerbs }, smallMeanings).map(
    ([one, other]) => `${german[one]}–${english[other]}`,
  );
}

describe('linkWords', () => {
  it('links words in another order', () => {
    expect(linked('gestern verließ die Fähre den Hafen .', 'the ferry left the harbour yesterday .')).toEqual(
      expect.arrayContaining(['verließ–left', 'die–the', 'Fähre–ferry', 'den–the', 'Hafen–harbour', '.–.']),
    );
  });

  it('links an article to the one before the same noun', () => {
    const [de, en] = [tokens('den Brief schreibt der Kapitän'), tokens('the captain writes the letter')];
    expect(linkWords({ de, en, splitVerbs: [] }, smallMeanings)).toEqual([
      [0, 3],
      [1, 4],
      [2, 2],
      [3, 0],
      [4, 1],
    ]);
  });

  it('links a compound to all of its English words', () => {
    expect(linked('die Hafenordnung', 'the rules of the harbour')).toEqual(
      expect.arrayContaining(['Hafenordnung–rules', 'Hafenordnung–harbour']),
    );
  });

  it('links both halves of a split verb, particle included', () => {
    const split = { verb: 1, prefix: 4, lemma: 'durchführen', form: 'present' } as const;
    expect(linked('Wir führen es bald durch .', 'We carry it out soon .', [split])).toEqual(
      expect.arrayContaining(['führen–carry', 'durch–carry']),
    );
    expect(linked('Wir führen es bald durch .', 'Soon we carry out it .', [split])).toEqual(
      expect.arrayContaining(['führen–out', 'durch–out']),
    );
  });

  it('links a word that nothing is known of by what stands around it', () => {
    expect(linked('der Kapitän schreibt Xenia', 'the captain writes Quentin')).toContain('Xenia–Quentin');
  });

  it('leaves alone what has no counterpart', () => {
    const links = linked('der Kapitän schreibt', 'the captain writes , of course');
    expect(links).toEqual(['der–the', 'Kapitän–captain', 'schreibt–writes']);
  });

  it('has no links where a side is empty', () => {
    expect(linked('der Kapitän', '')).toEqual([]);
    expect(linked('', 'the captain')).toEqual([]);
    expect(linked('', '')).toEqual([]);
  });
});
