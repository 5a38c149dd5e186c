import { type Band, rowStarts } from './band';
import type { PartnerGains } from './partner-gains';
import { unitCount, type WordColumn } from './word-column';

/**
 * Where words meet their partners within a band. Row i and column j stand for the German unit i and the English
 * unit j; the matches of cell c are `starts[c]` up to `starts[c + 1]`: the German token, the English token, and which
 * of the `PartnerGains` it is.
 */
interface WordMatches {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly deTokens: Int32Array;
  readonly enTokens: Int32Array;
  readonly gains: Int32Array;
}

/** Finds all matches by way of the places of each word, so that the cost follows what is there to be found. */
export function findMatches(de: WordColumn, en: WordColumn, gains: PartnerGains, band: Band): WordMatches {
  const rows = rowStarts(band);
  const cells = rows.at(-1) ?? 0;
  const starts = new Int32Array(cells + 1);
  visitMatches(de, en, gains, band, rows, (cell) => {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < cells; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const count = starts[cells] ?? 0;
  const next = starts.slice();
  const matches = {
    rows,
    starts,
    deTokens: new Int32Array(count),
    enTokens: new Int32Array(count),
    gains: new Int32Array(count),
  };
  visitMatches(de, en, gains, band, rows, (cell, deToken, enToken, gain) => {
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    matches.deTokens[at] = deToken;
    matches.enTokens[at] = enToken;
    matches.gains[at] = gain;
  });
  return matches;
}

function visitMatches(
  de: WordColumn,
  en: WordColumn,
  gains: PartnerGains,
  band: Band,
  rows: Int32Array,
  visit: (cell: number, deToken: number, enToken: number, gain: number) => void,
): void {
  const lastColumn = unitCount(en) - 1;
  for (let i = 0; i < unitCount(de); i++) {
    const from = band.from[i] ?? 0;
    const firstToken = en.starts[from] ?? 0;
    const endToken = en.starts[Math.min(lastColumn, band.to[i] ?? 0) + 1] ?? 0;
    for (let token = de.starts[i] ?? 0; token < (de.starts[i + 1] ?? 0); token++) {
      const word = de.ids[token] ?? 0;
      for (let gain = gains.starts[word] ?? 0; gain < (gains.starts[word + 1] ?? 0); gain++) {
        const partner = gains.en[gain] ?? 0;
        const end = en.placeStarts[partner + 1] ?? 0;
        for (let at = firstPlace(en, partner, firstToken); at < end; at++) {
          const enToken = en.places[at] ?? 0;
          if (enToken >= endToken) break;
          visit((rows[i] ?? 0) + (en.unitOf[enToken] ?? 0) - from, token, enToken, gain);
        }
      }
    }
  }
}

/** The first place of a word that is not before the token. */
function firstPlace({ placeStarts, places }: WordColumn, word: number, token: number): number {
  let low = placeStarts[word] ?? 0;
  let high = placeStarts[word + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
