/** How far back a label puts what bears it. Domains ("jur.", "techn.") are not listed: they stand last. */
const USAGE: readonly (readonly [cost: number, labels: string])[] = [
  [
    4,
    'veraltet|obs.|alt|altertümlich|altertümelnd|frühere Bezeichnung|früherer Ausdruck|archaic|former name|hist.',
  ],
  [3, 'selten|veraltend|poet.|Kindersprache|Jägersprache|Jugendsprache|BW|Sprw.|rare|dated|becoming dated'],
  [3, 'prov.|children’s speech|hunters’ parlance|vulg.|derb|slang|tm|DDR|dialect'],
  [
    2.5,
    'Ös.|Schw.|Bayr.|Norddt.|Süddt.|Mitteldt.|Westdt.|Ostdt.|Mittelwestdt.|Nordostdt.|Nordwestdt.|Südtirol|Berlin',
  ],
  [
    2.5,
    'Mittelostdt.|Westös.|Ostös.|Südwestdt.|Sachsen|Lie.|Lux.|Tirol|Wien|Franken|Austr.|NZ|Sc.|Ir.|Can.|South Africa|India',
  ],
  [2, 'ugs.|geh.|pej.|humor.|iron.|euphem.|übtr.|coll.|formal|fig.|literary|also fig.|auch übtr.'],
  [0.25, 'Br.|Am.|eAm.|eBr.|Dt.'],
];
const DOMAIN = 0.75;

const costs: ReadonlyMap<string, number> = new Map(
  USAGE.flatMap(([cost, labels]) => labels.split('|').map((label) => [label, cost] as const)),
);

/** How far labels put a word back, 0 for none: a learner wants the plain word first. */
export const labelCost = (labels: readonly string[]): number =>
  labels.reduce((most, label) => Math.max(most, costs.get(label) ?? DOMAIN), 0);

const CRAFTS = new Set(
  (
    'ornith.|techn.|med.|chem.|geogr.|bot.|zool.|comp.|constr.|min.|electr.|anat.|textil.|phys.|agr.|math.|geol.|biol.|envir.|naut.|mach.|' +
    'aviat.|telco.|biochem.|pharm.|astron.|meteo.|statist.|photo.|print|ling.|cook.|mus.|myc.'
  ).split('|'),
);

/** Whether labels say that it belongs to a craft or a science, and not to what newspapers write about every day. */
export const isTechnical = (labels: readonly string[]): boolean => labels.some((label) => CRAFTS.has(label));
