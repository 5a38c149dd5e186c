import { describe, expect, it } from 'vitest';
import { titleOf } from '@/corpus/import/plain-title';
import type { BlockKind, Side } from '@/corpus/text/shapes';

/** A side in which every line is a block and a sentence. */
function sideOf(text: string, kinds: readonly BlockKind[]): Side {
  const lines = [...text.matchAll(/.+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return {
    blocks: lines.map((line, at) => ({ ...line, kind: kinds[at] ?? 'paragraph' })),
    sentences: lines.map((line, block) => ({ ...line, block })),
  };
}
const title = (text: string, ...kinds: BlockKind[]) => titleOf(text, sideOf(text, kinds));

describe('titleOf', () => {
  it('takes the heading at the beginning', () => {
    expect(title('Nebel\nDie Fähre fährt.', 'heading')).toBe('Nebel');
  });

  it('passes over credits', () => {
    expect(title('Von Ada Kern\nNebel\nDie Fähre fährt.', 'credit', 'heading')).toBe('Nebel');
  });

  it('does not take the heading of a later section', () => {
    expect(title('Die Fähre fährt.\nMittag\nSie kommt an.', 'paragraph', 'heading')).toBe('Die Fähre fährt.');
  });

  it.each([
    [
      'at a word border',
      'Als die Fähre am Morgen ablegte, hatte niemand im Hafen mit dem Nebel gerechnet.',
      'Als die Fähre am Morgen ablegte, hatte niemand im Hafen mit…',
    ],
    [
      'without the comma before it',
      'Als die kleine weiße Fähre am Morgen aus dem Hafen ablegte, lag Nebel auf dem Wasser.',
      'Als die kleine weiße Fähre am Morgen aus dem Hafen ablegte…',
    ],
    ['within a word that is too long', 'x'.repeat(70), `${'x'.repeat(60)}…`],
    ['between two characters', `${'x'.repeat(59)}😀😀`, `${'x'.repeat(59)}…`],
  ])('cuts a long sentence %s', (_, sentence, expected) => {
    expect(title(sentence)).toBe(expected);
  });

  it('is empty without sentences', () => {
    expect(titleOf('', { blocks: [], sentences: [] })).toBe('');
  });
});
