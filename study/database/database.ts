import { Dexie, type Table } from 'dexie';
import type { Position } from '../articles/position';
import type { StoredArticle } from '../articles/stored-article';
import type { Review } from '../reviews/review';
import type { Card } from '../schedule/card';
import type { Setting } from '../settings/setting';
import type { StoredTerm } from '../terms/term';
import type { Translation } from '../translations/translation';
import type { StoredVocabulary } from '../vocabulary/stored-vocabulary';

/** The learner's tables. */
export interface StudyDatabase {
  /** For transactions, live queries and closing. */
  readonly dexie: Dexie;
  readonly terms: Table<StoredTerm, string>;
  readonly reviews: Table<Review, string>;
  readonly cards: Table<Card, string>;
  readonly articles: Table<StoredArticle, string>;
  readonly positions: Table<Position, string>;
  readonly settings: Table<Setting, string>;
  readonly translations: Table<Translation, string>;
  readonly vocabularies: Table<StoredVocabulary, string>;
}

/** Where the browser keeps its databases; `undefined` where it has none, and every use then fails as `unavailable`. */
export interface Storage {
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
}

/** The primary key comes first, then what is looked up by. A change of this table is a new version below the last. */
const VERSION_1 = {
  terms: 'id',
  reviews: 'id, at, cardId, termId',
  cards: 'id, due, termId, [state+due]',
  articles: 'id',
  positions: 'id, updatedAt',
  settings: 'id',
  translations: 'id, articleId',
};

/** What is derived from own articles. */
const VERSION_2 = { vocabularies: 'id' };

/** Describes the database; it is opened by its first use. */
export function studyDatabase(name: string, { indexedDB, IDBKeyRange }: Storage): StudyDatabase {
  const dexie = new Dexie(name, {
    ...(indexedDB === undefined ? {} : { indexedDB }),
    ...(IDBKeyRange === undefined ? {} : { IDBKeyRange }),
  });
  dexie.version(1).stores(VERSION_1);
  dexie.version(2).stores(VERSION_2);
  return {
    dexie,
    terms: dexie.table('terms'),
    reviews: dexie.table('reviews'),
    cards: dexie.table('cards'),
    articles: dexie.table('articles'),
    positions: dexie.table('positions'),
    settings: dexie.table('settings'),
    translations: dexie.table('translations'),
    vocabularies: dexie.table('vocabularies'),
  };
}
