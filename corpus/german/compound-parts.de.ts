/**
 * First parts that the dictionary does not have, or has as something else, separated by blanks; after `:` the lemma
 * where it is another word.
 */
export const firstParts = {
  combining: `
    aero agrar akku anti audio auto benefiz bio chemo elektro euro extra foto general geo giga grund haupt hydro immun
    inertial infra inter kardio kilo kubik makro maxi mega meta mikro mini mono multi nano neo neuro offline öko
    online ortho para parabol pauschal petro photo piko plenar poly porno possessiv pseudo psycho radio retro riesen
    schwieger selbst semi sonder sozio spezial steno stereo stief techno tele tera thermo turbo ultra video vize zyto
  `,
  adjective: `
    außen:äußere äußer:äußere best:beste doppel:doppelt einzel:einzeln erst:erste hinter:hintere höchst:höchste
    innen:innere inner:innere kleinst:kleinste letzt:letzte mehr:mehrere meist:meiste mindest:mindeste nächst:nächste
    ober:obere polar solar unter:untere vorder:vordere
  `,
  /** Before a noun of its own; the noun of a verb with this prefix is no compound: Vorrunde, but not Vorstellung. */
  particle: `
    abwärts außer bei binnen durch fern gegen mit nach neben nicht rück:zurück rückwärts über vor voraus vorwärts
    wieder zusammen zwischen
  `,
  numeral: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend',
} as const;

/** Nouns of two letters that take part in compounds; others of that length are accidents. */
export const shortNouns = 'ei öl';

/** Look like nouns and, as first parts, are prepositions or prefixes: das Aus, das Für. */
export const noFirstParts = `
  ab als an auf aus be bei da das dass den der die durch ein ent er es für ge gegen her hin hinter in ist miss mit
  nach ob so über um und unter ver vor war wider will zer zu zum zur zwischen
`;

/** Look like nouns and, as last parts, are suffixes or endings. */
export const noHeads = `
  ade age al ale and ant ante anz ar är ate chen den der des die ei ein ell elle en ens ent enz er erei eren ern es
  ester ette gen ger heit igkeit ik in ine ion ionen ismus ist ium keit lein ler ling loge ner nis nisse or ose sal
  schaft sen ster tel ten ter tion tum tur ung ur
`;

/** Look like adjectives and, as last parts, are suffixes. */
export const noAdjectiveHeads = 'artig bar fach haft ig isch lich los mal mäßig sam';

/** Nouns that stand at the end of compounds alone. */
export const boundHeads = 'gänger nahme';

/** Place names end so; an unknown part before one of these is most likely part of a name. */
export const nameEndings = `
  ach au bach berg berge brück brücken brunn burg busch deutscher dorf eck feld felde felden furt hafen hagen haus
  hausen heim hof hofen horn ingen kamp kirch kirchen land mann mark mühl rath reich ring rode sand see stadt stedt
  stein stetten tal thal ton wald weiler werder werk werth witz
`;

/** The consonants, two by two, that a German word begins with; a part begins so, too. */
export const onsets = `
  bl br ch cl cr dr ds dw fj fl fr gh gl gn gr kh kl kn kr kw pf ph pl pn pr ps qu rh sc sch sh sk sl sm sn sp sr st
  sw sz th tr ts tw vl wh wr zw
`;
