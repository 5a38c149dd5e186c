/** A figure of the benches, beside what others reach and what we want to reach. */
export interface Row {
  readonly what: string;
  /** The best of the others, measured or published on texts of the same kind. */
  readonly peer?: string;
  readonly reach?: Goal;
  readonly ours: number;
  /** Digits behind the point; three where nothing is said. */
  readonly digits?: number;
  readonly note?: string;
}

type Goal = readonly [sign: '≥' | '≤' | '<', limit: number];

const HEAD = ['what', 'best peer', 'reach', 'ours', 'note'];

function reaches(value: number, [sign, limit]: Goal): boolean {
  if (sign === '≥') return value >= limit;
  return sign === '<' ? value < limit : value <= limit;
}

function cellsOf({ what, peer = '', reach, ours, digits = 3, note = '' }: Row): string[] {
  const value = ours.toFixed(digits);
  const goal = reach === undefined ? '' : `${reach[0]} ${reach[1].toFixed(digits)}`;
  return [what, peer, goal, reach === undefined || reaches(ours, reach) ? value : `${value} short`, note];
}

/** Prints a table in Markdown, the same for every bench; what does not reach its goal is marked. No rows, no table. */
export function printTable(rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), ''].join('\n'));
}
