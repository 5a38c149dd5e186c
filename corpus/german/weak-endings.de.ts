/**
 * Endings of the weak conjugation, a line each: ending, form, person, number (`-`: not told by the form). Behind a stem that
 * asks for it, an ending that begins with s or t has an -e- before it (arbeit-e-test); `Ø` is no ending. The past is
 * the subjunctive II as well.
 */
export const weakEndings = `
  e     present        1  singular
  st    present        2  singular
  t     present        -  -
  te    past           -  singular
  test  past           2  singular
  ten   past           -  plural
  tet   past           2  plural
  e     subjunctive_I  -  singular
  est   subjunctive_I  2  singular
  et    subjunctive_I  2  plural
  Ø     imperative     2  singular
  e     imperative     2  singular
  t     imperative     2  plural
`;

/** Verbs whose first letters look like a prefix and are none, so that the participle has its ge- (gebeugt, gegeigt). */
export const prefixInLooksOnly = `
  beichten beizen beugen beulen beuteln geifern geigen geißeln geistern geizen
`;

/** Verbs without prefix and without -ieren that are not stressed on the first syllable: prophezeit, trompetet. */
export const stressedLate = `
  downloaden frohlocken interviewen kasteien krakeelen liebkosen miauen offenbaren posaunen prophezeien recyceln rumoren
  schmarotzen stibitzen trompeten
`;
