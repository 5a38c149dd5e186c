/** Words that join clauses, or parts of one: a finite verb on either side of them is of its own clause. */
export const joining = 'und oder aber sondern denn doch sowie';

/** Words that open a clause that its verb ends; where the comma before them is missing, too. */
export const subordinating = 'dass daß wenn weil ob obwohl nachdem bevor falls sobald sofern';

/** The verbs that make tenses, the passive and predicates, by their infinitive. */
export const auxiliaries = ['haben', 'sein', 'werden'] as const;
export type Auxiliary = (typeof auxiliaries)[number];

/** Words before "wieder" with which it says how often. */
export const repeating = 'immer nie niemals dauernd ständig stets';

/** What stands between "von" and "an" or "auf" where they say since when or where. */
export const startingPoints = `
  Anfang Beginn Geburt Kindheit Jugend Kind klein nun da jetzt hier dort heute morgen dann sofort vornherein
`;

/** Phrases whose words look like prefixes and are none. */
export const fixedPhrases = [
  'ab und zu',
  'ab und an',
  'auf und ab',
  'darüber hinaus',
  'durch und durch',
  'hin und her',
  'hin und wieder',
  'nach und nach',
  'nach wie vor',
  'über und über',
] as const;

/** Adjectives of measure, which have what they measure before them: "drei Meter hoch". */
export const measures = 'hoch tief breit lang weit dick stark schwer';

/** Verbs that stand beside another: what looks like a form of them is one. */
export const helpingVerbs = 'haben sein werden können müssen dürfen sollen wollen mögen lassen';

/** Pronouns that are nothing but subjects. */
export const subjects = 'ich du er wir man';

/** Words before a participle by which it is an adjective: "sehr enttäuscht". */
export const degreeWords = `
  sehr so zu ganz total völlig wirklich besonders recht ziemlich etwas äußerst höchst extrem überaus viel noch wenig kaum
  ausgesprochen absolut echt allzu ebenso
`;
