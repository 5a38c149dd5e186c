import type { TFunction } from 'i18next';
import type { KeyRow } from './key-table';
import { type KeyGroup, READER_KEYS, type ReaderAct } from './keymap';

type Reader = TFunction<'reader'>;

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What stands on a key. */
export function keyName(t: Reader, key: string): string {
  const [shift, arrow] = key.startsWith('Shift+') ? [`${t('keys.names.shift')} `, key.slice(6)] : ['', key];
  if (key === ' ') return t('keys.names.space');
  if (key === 'Enter') return t('keys.names.enter');
  if (key === 'Escape') return t('keys.names.escape');
  return `${shift}${ARROWS[arrow] ?? arrow}`;
}

/** The reader's keys as rows of a table, of one group or of all; without what cannot be done. */
export const readerKeyRows = (
  t: Reader,
  group?: KeyGroup,
  can: (act: ReaderAct) => boolean = () => true,
): KeyRow[] =>
  READER_KEYS.filter((row) => (group === undefined || row.group === group) && can(row.does)).map(
    ({ does, keys }) => ({
      keys: keys.map((same) => same.map((key) => keyName(t, key))),
      does: t(`keys.does.${does}`),
    }),
  );
