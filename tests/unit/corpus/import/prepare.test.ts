import { describe, expect, it } from 'vitest';
import { type Prepared, prepare } from '@/corpus/import/prepare';
import { LONGEST_SENTENCE } from '@/corpus/text/long-sentence';
import type { Language } from '@/corpus/text/span';

function prepared(de: string, en = ''): Prepared {
  const result = prepare({ de, en });
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

const textOf = ({ text, sides, beads }: Prepared, bead: number, side: Language): string =>
  sides[side].sentences
    .slice(...(beads[bead]?.[side] ?? [0, 0]))
    .map(({ start, end }) => text[side].slice(start, end))
    .join(' ');

/** Every sentence of both sides is in one bead, in order. */
function expectWhole({ sides, beads }: Prepared): void {
  for (const side of ['de', 'en'] as const) {
    let at = 0;
    for (const bead of beads) {
      expect(bead[side][0]).toBe(at);
      at = bead[side][1];
    }
    expect(at).toBe(sides[side].sentences.length);
  }
}

/** Which English faces the German sentence that holds these words. */
function facing(article: Prepared, german: string): string {
  const bead = article.beads.findIndex((_, at) => textOf(article, at, 'de').includes(german));
  return textOf(article, bead, 'en');
}

describe('texts that are not as they should be', () => {
  it('without English every sentence stands alone', () => {
    const article = prepared('Der Bäcker macht auf.\n\nEs riecht nach Brot. Die Ersten warten schon.');
    expectWhole(article);
    expect(article.beads).toHaveLength(3);
    expect(article.beads.every(({ en: [from, to] }) => from === to)).toBe(true);
  });

  it('with English that goes on for half as long again, what is translated is found', () => {
    const de = `Die Fähre fährt nur noch bis Oktober. Danach liegt sie ein halbes Jahr im Hafen von Norderau.

Kapitän Brandt hat 1987 hier angefangen. Er kennt jede Sandbank zwischen den Inseln.`;
    const en = `The ferry only runs until October. After that it lies in the harbour of Norderau for half a year.

Captain Brandt started here in 1987. He knows every sandbank between the islands.

This paper asked its readers what they thought of that. Most of them were in favour of a bridge. Some wrote long letters about the price of tickets.`;
    const article = prepared(de, en);
    expect(en.length).toBeGreaterThan(1.5 * de.length);
    expectWhole(article);
    expect(facing(article, 'Die Fähre')).toContain('The ferry only runs');
    expect(facing(article, '1987')).toContain('started here in 1987');
    expect(facing(article, 'Sandbank')).toBe('He knows every sandbank between the islands.');
  });

  it('one block of 200 KB without a full stop is read and aligned in pieces', { timeout: 30_000 }, () => {
    const de = 'dann kam die Nummer und noch eine Tür und ein Flur ohne Licht '.repeat(3300);
    const en = 'then came the number and another door and a corridor without light '.repeat(3100);
    const article = prepared(de, en);
    expect(de.length).toBeGreaterThan(200_000);
    expectWhole(article);
    for (const { start, end } of article.sides.de.sentences)
      expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
    const both = article.beads.filter(({ de, en }) => de[0] < de[1] && en[0] < en[1]);
    expect(both.length).toBeGreaterThan(article.beads.length / 2);
  });

  it('a passage in another script keeps its place among what is translated', () => {
    const article = prepared(
      'Am Tor hing ein Schild. أهلا وسهلا بكم في حديقتنا. Darunter stand: 請關上門。 Frau Yılmaz schloss das Tor hinter uns.',
      'A sign hung on the gate. أهلا وسهلا بكم في حديقتنا. Below it stood: 請關上門。 Mrs Yılmaz closed the gate behind us.',
    );
    expectWhole(article);
    expect(facing(article, 'أهلا')).toBe('أهلا وسهلا بكم في حديقتنا.');
    expect(facing(article, 'Frau Yılmaz')).toContain('Mrs Yılmaz');
  });

  it('soft hyphens and combining umlauts change nothing of sentences and beads', () => {
    const de =
      'Die Gärtnerin übt Geduld. Über Nacht fror der Teich zu. Später schälte sie Äpfel für die Gäste.';
    const en =
      'The gardener practises patience. The pond froze overnight. Later she peeled apples for the guests.';
    const odd = de.normalize('NFD').replace('Geduld', 'Ge\u00adduld').replace('Später', 'Spä\u00adter');
    const [plain, written] = [prepared(de, en), prepared(odd, en)];
    expect(written.beads.map(({ de, en }) => [de, en])).toEqual(plain.beads.map(({ de, en }) => [de, en]));
    for (const [at, { start, end }] of written.sides.de.sentences.entries()) {
      const { start: from, end: to } = plain.sides.de.sentences[at] ?? { start: 0, end: 0 };
      const said = odd.slice(start, end).normalize('NFC').replaceAll('\u00ad', '');
      expect(said).toBe(de.slice(from, to));
    }
  });
});
