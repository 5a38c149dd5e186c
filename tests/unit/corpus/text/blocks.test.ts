import { describe, expect, it } from 'vitest';
import { readSide } from '@/corpus/text/read';

const blocksOf = (text: string): [string, string][] =>
  readSide(text, 'de').blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('blocks', () => {
  it('a short line without a full stop is a heading', () => {
    expect(blocksOf('Der letzte Kiosk\n\nAn der Ecke steht noch einer. Er öffnet um fünf.')).toEqual([
      ['heading', 'Der letzte Kiosk'],
      ['paragraph', 'An der Ecke steht noch einer. Er öffnet um fünf.'],
    ]);
  });

  it('list items stand apart', () => {
    const kinds = blocksOf('Mitzubringen sind:\n\n- feste Schuhe\n- eine Flasche Wasser\n- gute Laune').map(
      ([kind]) => kind,
    );
    expect(kinds.filter((kind) => kind === 'item')).toHaveLength(3);
  });

  it('a credit line is one, alone and at the end of a paragraph', () => {
    expect(blocksOf('Der Hafen bleibt gesperrt.\n\nMit Agenturen').at(-1)).toEqual([
      'credit',
      'Mit Agenturen',
    ]);
    expect(blocksOf('Der Hafen bleibt bis Freitag gesperrt. Mit Agenturen').at(-1)).toEqual([
      'credit',
      'Mit Agenturen',
    ]);
  });

  it('lines that were wrapped by hand are one paragraph', () => {
    const text =
      'Am Nachmittag kam der Regen, und mit ihm kamen die Schnecken aus den\n' +
      'Hecken. Sie krochen über den Weg, ohne Eile, eine hinter der anderen, bis\n' +
      'es dunkel wurde. Der Vater sah ihnen vom Fenster aus zu, bis das Licht\n' +
      'nicht mehr reichte, und zählte sie.';
    expect(blocksOf(text)).toEqual([['paragraph', text]]);
  });

  it('Windows line ends part blocks as others do', () => {
    expect(blocksOf('Ein Titel\r\n\r\nEin Satz. Noch einer.').map(([kind]) => kind)).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('what is set aside is in no block, and offsets still refer to the whole text', () => {
    const text = 'Erster Satz.\n\nHIER WERBUNG\n\nZweiter Satz.';
    const start = text.indexOf('HIER');
    const side = readSide(text, 'de', [{ start, end: start + 12 }]);
    expect(side.sentences.map((one) => text.slice(one.start, one.end))).toEqual([
      'Erster Satz.',
      'Zweiter Satz.',
    ]);
  });

  it.each(['', ' \n\t', '\u200b\u200b\n\ufeff'])('nothing visible gives nothing: %j', (text) => {
    expect(readSide(text, 'de')).toEqual({ blocks: [], sentences: [] });
  });
});
