/** What the reader can be told to do by a key; the words for it stand in `locales/en/reader.json` and its twin, under `keys.does`. */
export type ReaderAct =
  | 'sentence'
  | 'word'
  | 'look'
  | 'phrase'
  | 'keep'
  | 'know'
  | 'ignore'
  | 'uncover'
  | 'listen'
  | 'view'
  | 'search'
  | 'allKeys'
  | 'close';

export const KEY_GROUPS = ['move', 'word', 'text', 'page'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

interface ReaderKey {
  readonly does: ReaderAct;
  readonly group: KeyGroup;
  /**
   * As `KeyboardEvent.key` names them, arrows with Shift as `Shift+ArrowLeft`. A key's place among its neighbours tells which way
   * or which one: ← → or 1 2 3. A second list does the same.
   */
  readonly keys: readonly (readonly string[])[];
  /** Whether it counts on the card of a word, too. */
  readonly onCard?: true;
}

/**
 * The keys of the reader. A key may stand for several things: it does the first that can be done, so that `k` says "I know it"
 * of a word and goes to the sentence before where no word is in hand.
 */
export const READER_KEYS: readonly ReaderKey[] = [
  { does: 'look', group: 'word', keys: [['Enter']] },
  { does: 'phrase', group: 'word', keys: [['Shift+ArrowLeft', 'Shift+ArrowRight']] },
  { does: 'keep', group: 'word', keys: [['a']], onCard: true },
  { does: 'know', group: 'word', keys: [['k']], onCard: true },
  { does: 'ignore', group: 'word', keys: [['i']], onCard: true },
  {
    does: 'sentence',
    group: 'move',
    keys: [
      ['ArrowUp', 'ArrowDown'],
      ['k', 'j'],
    ],
  },
  { does: 'word', group: 'move', keys: [['ArrowLeft', 'ArrowRight']] },
  { does: 'uncover', group: 'text', keys: [[' ']] },
  { does: 'listen', group: 'text', keys: [['l']] },
  { does: 'view', group: 'text', keys: [['1', '2', '3', '4', '5']] },
  { does: 'search', group: 'page', keys: [['/']], onCard: true },
  { does: 'allKeys', group: 'page', keys: [['?']], onCard: true },
  { does: 'close', group: 'page', keys: [['Escape']], onCard: true },
];

/** The key that stands on the button which does the same. */
export const keyFor = (act: ReaderAct): string =>
  READER_KEYS.find(({ does }) => does === act)?.keys[0]?.[0] ?? '';
