import { type Storage, type StudyDatabase, studyDatabase } from './database/database';
import { watch } from './database/watch';

/** What every part of `study` is given. */
export interface Study {
  readonly db: StudyDatabase;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new id for an entry of the log, never given twice. */
  readonly newId: () => string;
  /** Asks, and asks anew whenever the data behind the answer change. It is here because it comes with the database. */
  readonly watch: typeof watch;
}

export interface StudyOptions extends Storage {
  readonly clock: () => number;
  readonly newId: () => string;
  /** The database's name. */
  readonly name?: string;
}

/** Puts the learner's study together. The database is opened by its first use. */
export const openStudy = ({ clock, newId, name = 'satzpaar', ...storage }: StudyOptions): Study => ({
  db: studyDatabase(name, storage),
  clock,
  newId,
  watch,
});
