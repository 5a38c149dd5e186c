/** What this device cannot keep, its storage being full or forbidden, holds until the page is left. */
const held = new Map<string, string>();

/** A preference as this device keeps it. */
export const readKept = (key: string): string | null => {
  // First: where the storage is full, it still has what was chosen before.
  const value = held.get(key);
  if (value !== undefined) return value;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a preference on this device. */
export const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
    held.delete(key);
  } catch {
    held.set(key, value);
  }
};
