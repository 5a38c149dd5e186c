import { type ClueKind, findClues } from './clues';

/** A clue that occurs on both sides. */
export interface SharedClue {
  readonly kind: ClueKind;
  /** In how many units of each side it occurs. */
  readonly deUnits: number;
  readonly enUnits: number;
}

/** The shared clues of one side, unit after unit: those of unit i are `clues[starts[i]]` up to `clues[starts[i + 1]]`. */
export interface ClueColumn {
  readonly starts: Int32Array;
  /** Indices into the table of shared clues. */
  readonly clues: Int32Array;
}

export interface ClueIndex {
  readonly clues: readonly SharedClue[];
  readonly de: ClueColumn;
  readonly en: ClueColumn;
}

/** Finds the clues which both sides have and where they stand. What only one side has says nothing and is dropped. */
export function indexClues(de: readonly string[], en: readonly string[]): ClueIndex {
  const deUnits = de.map(keysByUnit);
  const enUnits = en.map(keysByUnit);
  const deCounts = countUnits(deUnits);
  const enCounts = countUnits(enUnits);
  const ids = new Map<string, number>();
  const clues: SharedClue[] = [];
  for (const [key, { kind, units }] of deCounts) {
    const other = enCounts.get(key);
    if (other === undefined) continue;
    ids.set(key, clues.length);
    clues.push({ kind, deUnits: units, enUnits: other.units });
  }
  return { clues, de: toColumn(deUnits, ids), en: toColumn(enUnits, ids) };
}

interface KeyedClue {
  readonly kind: ClueKind;
  readonly key: string;
}

const keysByUnit = (unit: string): KeyedClue[] =>
  findClues(unit).map(({ kind, key }) => ({ kind, key: `${kind} ${key}` }));

function countUnits(
  units: readonly (readonly KeyedClue[])[],
): Map<string, { kind: ClueKind; units: number }> {
  const counts = new Map<string, { kind: ClueKind; units: number }>();
  for (const unit of units) {
    for (const [key, kind] of new Map(unit.map((clue) => [clue.key, clue.kind]))) {
      counts.set(key, { kind, units: (counts.get(key)?.units ?? 0) + 1 });
    }
  }
  return counts;
}

function toColumn(units: readonly (readonly KeyedClue[])[], ids: ReadonlyMap<string, number>): ClueColumn {
  const starts = new Int32Array(units.length + 1);
  const clues: number[] = [];
  units.forEach((unit, i) => {
    for (const { key } of unit) {
      const id = ids.get(key);
      if (id !== undefined) clues.push(id);
    }
    starts[i + 1] = clues.length;
  });
  return { starts, clues: Int32Array.from(clues) };
}
