/** The words of a table that separates them by blanks. */
export const words = (table: string): string[] => table.trim().split(/\s+/u);

export const wordSet = (table: string): ReadonlySet<string> => new Set(words(table));
