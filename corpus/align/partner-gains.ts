import type { Partners } from './partners';
import { unitCount, type WordColumn } from './word-column';

/**
 * What it tells, in nats, when a word finds a partner on the other side of a bead, and when it finds none. The
 * German word d has the partners `en[starts[d]]` up to `en[starts[d + 1]]`, at which `deGain` is what d gains, and
 * `enGain` what the partner gains. `deMiss` and `enMiss` are what a word costs that finds none, 0 for one that has
 * no partner anywhere, of which nobody can tell.
 */
export interface PartnerGains {
  readonly starts: Int32Array;
  readonly en: Int32Array;
  readonly deGain: Float32Array;
  readonly enGain: Float32Array;
  readonly deMiss: Float32Array;
  readonly enMiss: Float32Array;
}

/** A word is met by chance as if it stood in so many more of so many more units: a short text does not show how rare it is. */
const UNSEEN = { units: 0.4, of: 10 };
/** In a long text even a chance match looks rare. */
const MOST = 6;
/** Odds that a word with partners elsewhere is translated by one of them, rather than freely. */
const MISS_ODDS = 1.7;
/** Words that meet by chance in such a share of units tell nothing. */
const COMMON = 0.3;

/**
 * Log of how much likelier a word finds such a partner in a translation than in any unit. The chance is that of a
 * partner as strong or stronger, so that a faint likeness (Karte, cartoon) counts little where there is a better one (card).
 */
export function gainsOf(de: WordColumn, en: WordColumn, partners: Partners): PartnerGains {
  const pairs = strongestFirst(partners);
  const deMet = new Float64Array(de.types.length);
  const enMet = new Float64Array(en.types.length);
  const deMiss = new Float32Array(de.types.length);
  const enMiss = new Float32Array(en.types.length);
  const gains: Gain[] = [];
  for (const pair of pairs) {
    const deChance = meet(deMet, pair.de, en.types[pair.en]?.units ?? 0, unitCount(en));
    const enChance = meet(enMet, pair.en, de.types[pair.de]?.units ?? 0, unitCount(de));
    if (Math.max(deChance, enChance) > COMMON) continue;
    deMiss[pair.de] = Math.log(1 + MISS_ODDS * (1 - deChance));
    enMiss[pair.en] = Math.log(1 + MISS_ODDS * (1 - enChance));
    gains.push({ ...pair, deGain: gain(pair.strength, deChance), enGain: gain(pair.strength, enChance) });
  }
  gains.sort((a, b) => a.de - b.de);
  return { ...byGermanWord(gains, de.types.length), deMiss, enMiss };
}

interface Pair {
  readonly de: number;
  readonly en: number;
  readonly strength: number;
}

interface Gain extends Pair {
  readonly deGain: number;
  readonly enGain: number;
}

const strongestFirst = (partners: Partners): Pair[] =>
  partners
    .flatMap((of, de) => Array.from(of, ([en, strength]) => ({ de, en, strength })))
    .sort((a, b) => b.strength - a.strength);

/** Counts a partner in and gives the chance to meet it, or one counted before, in any unit of the other side. */
function meet(met: Float64Array, word: number, partnerUnits: number, units: number): number {
  const all = (met[word] ?? 0) + partnerUnits;
  met[word] = all;
  // One of them is the translation itself.
  return Math.min(1, (Math.max(0, all - 1) + UNSEEN.units) / (units + UNSEEN.of));
}

const gain = (strength: number, chance: number): number =>
  Math.min(MOST, Math.log(1 + strength * (1 / chance - 1)));

function byGermanWord(
  gains: readonly Gain[],
  words: number,
): Pick<PartnerGains, 'starts' | 'en' | 'deGain' | 'enGain'> {
  const starts = new Int32Array(words + 1);
  for (const { de } of gains) starts[de + 1] = (starts[de + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return {
    starts,
    en: Int32Array.from(gains, ({ en }) => en),
    deGain: Float32Array.from(gains, ({ deGain }) => deGain),
    enGain: Float32Array.from(gains, ({ enGain }) => enGain),
  };
}
