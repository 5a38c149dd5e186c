import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'glob';
import type { z } from 'zod';
import type { Row } from '../report/table';

/** The gold data is no part of the project: `GOLD` names its folder. */
const GOLD = process.env.GOLD ?? join('..', 'shared', 'gold');

/**
 * What is measured on the items of the gold files that match the pattern; a line that says so, and no rows, where
 * there are none.
 *
 * @param shape of an item; the files are JSON Lines
 */
export function onGold<Item>(
  pattern: string,
  shape: z.ZodType<Item>,
  measure: (items: readonly Item[]) => readonly Row[],
): readonly Row[] {
  const items = globSync(pattern, { cwd: GOLD, absolute: true })
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)));
  if (items.length > 0) return measure(items);
  console.log(`Not measured: there is no ${pattern} in ${GOLD}. The variable GOLD names the folder.`);
  return [];
}
