/** What zod says of one field. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A field that is missing or has a value it must not have. */
export interface FaultyField {
  /** The names and indices that lead to it, joined by dots: `title.en`, `0.lemma`. Empty for the whole. */
  readonly where: string;
  readonly what: string;
}

/** Names the field and says what is wrong with it, in English. */
export const faultyField = ({ path, message }: Issue): FaultyField => ({
  where: path.map(String).join('.'),
  what: message.endsWith('received undefined') ? 'is missing' : message,
});
