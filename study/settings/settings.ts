import type { Result } from '@/corpus/result';
import type { Language } from '@/corpus/text/span';
import { attempt, type StorageFailure } from '../database/attempt';
import { nextUpdate } from '../database/record';
import type { Study } from '../study';

/** What the learner can set. What belongs to one device, such as the theme, is not here. */
export interface Settings {
  /** The language that is learnt: its words are looked up and practised, and the other side is covered. */
  readonly foreign: Language;
  /** New cards a day, 0…200. */
  readonly newPerDay: number;
  /** The code by which this installation translates by machine; empty: none. It is in no backup. */
  readonly accessCode: string;
}
export type SettingKey = keyof Settings;

export const MOST_NEW_PER_DAY = 200;
export const DEFAULTS: Settings = { foreign: 'de', newPerDay: 20, accessCode: '' };

/** What a stored value must be to count; a version of Satzpaar yet to come may store others. */
const FITS: { readonly [K in SettingKey]: (value: unknown) => value is Settings[K] } = {
  foreign: (value): value is Language => value === 'de' || value === 'en',
  newPerDay: (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_NEW_PER_DAY,
  accessCode: (value): value is string => typeof value === 'string',
};

const settingOf = <K extends SettingKey>(key: K, stored: ReadonlyMap<string, unknown>): Settings[K] => {
  const value = stored.get(key);
  return FITS[key](value) ? value : DEFAULTS[key];
};

export const readSettings = ({ db }: Study): Promise<Result<Settings, StorageFailure>> =>
  attempt(async () => {
    const stored = new Map((await db.settings.toArray()).map(({ id, value }) => [id, value]));
    return {
      foreign: settingOf('foreign', stored),
      newPerDay: settingOf('newPerDay', stored),
      accessCode: settingOf('accessCode', stored),
    };
  });

export function changeSetting<K extends SettingKey>(
  { db, clock }: Study,
  key: K,
  value: Settings[K],
): Promise<Result<Settings[K], StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.settings], async () => {
      await db.settings.put({ id: key, value, updatedAt: nextUpdate(clock(), await db.settings.get(key)) });
      return value;
    }),
  );
}
