/** What a browser that forbids localStorage cannot keep holds until the page is left. */
const held = new Map<string, string>();

/** A preference as this device keeps it. */
export const readKept = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return held.get(key) ?? null;
  }
};

/** Keeps a preference on this device. */
export const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    held.set(key, value);
  }
};
