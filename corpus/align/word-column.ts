import type { Range } from './bead';
import { findWords, isNumber } from './words';

/** A word of one side, wherever it stands. */
export interface WordType {
  readonly key: string;
  /** As it is written where it has no capital, or else where it is first. */
  readonly surface: string;
  /** Never without a capital; false for a number. */
  readonly capital: boolean;
  /** In how many units it stands. */
  readonly units: number;
}

/**
 * The words of one side as numbers. Unit i has the tokens `starts[i]` up to `starts[i + 1]`; a word that it has twice
 * is one token. The token t is the word `ids[t]` in unit `unitOf[t]`; the word w stands at the tokens
 * `places[placeStarts[w]]` up to `places[placeStarts[w + 1]]`, in ascending order.
 */
export interface WordColumn {
  readonly types: readonly WordType[];
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly unitOf: Int32Array;
  readonly placeStarts: Int32Array;
  readonly places: Int32Array;
}

/** Reads the units of one side. */
export function readWords(units: readonly string[]): WordColumn {
  const idOf = new Map<string, number>();
  const types: { key: string; surface: string; capital: boolean; units: number }[] = [];
  const starts = new Int32Array(units.length + 1);
  const ids: number[] = [];
  const unitOf: number[] = [];
  units.forEach((unit, i) => {
    const here = new Set<number>();
    for (const { key, surface } of findWords(unit)) {
      const id = idOf.get(key) ?? types.length;
      const type = types[id] ?? { key, surface, capital: !isNumber(key), units: 0 };
      idOf.set(key, id);
      types[id] = type;
      if (surface === key) Object.assign(type, { surface, capital: false });
      if (here.has(id)) continue;
      here.add(id);
      type.units++;
      ids.push(id);
      unitOf.push(i);
    }
    starts[i + 1] = ids.length;
  });
  return {
    types,
    starts,
    ids: Int32Array.from(ids),
    unitOf: Int32Array.from(unitOf),
    ...placesOf(types, ids),
  };
}

function placesOf(
  types: readonly WordType[],
  ids: readonly number[],
): Pick<WordColumn, 'placeStarts' | 'places'> {
  const placeStarts = new Int32Array(types.length + 1);
  types.forEach(({ units }, id) => {
    placeStarts[id + 1] = (placeStarts[id] ?? 0) + units;
  });
  const next = placeStarts.slice();
  const places = new Int32Array(ids.length);
  ids.forEach((id, token) => {
    const at = next[id] ?? 0;
    places[at] = token;
    next[id] = at + 1;
  });
  return { placeStarts, places };
}

/** How many units the column has. */
export const unitCount = ({ starts }: WordColumn): number => starts.length - 1;

/** The different words of some units. */
export const wordsIn = ({ ids, starts }: WordColumn, [from, to]: Range): number[] => [
  ...new Set(ids.subarray(starts[from] ?? 0, starts[to] ?? 0)),
];
