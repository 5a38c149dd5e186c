import { findAnchors } from './anchors';
import { type Band, bandAround, type Point } from './band';
import type { Bead } from './bead';
import { type BeadKind, SENTENCE_KINDS } from './bead-kind';
import { addCosts, type BeadCost, type BeadScore } from './bead-score';
import { type BeadTable, fillTable } from './bead-table';
import { findBestPath } from './best-path';
import { learnedPartners } from './learned-partners';
import { GERMAN_TO_ENGLISH, type LengthModel, lengthsUpTo, modelOfBeads, modelOfTexts } from './length-model';
import { lengthScore } from './length-score';
import { lexiconPartners, type Translations } from './lexicon-partners';
import { gainsOf, type PartnerGains } from './partner-gains';
import { mergePartners, type Partners } from './partners';
import { findPosteriors } from './posterior';
import { searchWidening } from './search-widening';
import { spellingPartners } from './spelling-partners';
import { keepWithin, placesBetween, type Stretch } from './stretch';
import { readWords, type WordColumn } from './word-column';
import { wordScore } from './word-score';

export interface AlignOptions {
  /** Tells what German words may be in English; without it, spelling and the texts themselves must do. */
  readonly translations?: Translations;
  /** Further evidence, beside lengths and words. */
  readonly score?: BeadScore;
  /** What is known to belong together, in order, covering both sides; no bead leaves its stretch. */
  readonly stretches?: readonly Stretch[];
  /** The shapes of bead that may occur; 1–0 and 0–1 must be among them. */
  readonly kinds?: readonly BeadKind[];
  /** Its ratio is only where the search for the translator's own begins. */
  readonly lengths?: LengthModel;
  /** Looked at again and again; once it is aborted an error named AbortError is thrown. */
  readonly signal?: { readonly aborted: boolean };
  /** Told the share that is done, 0…1. A search that has to be widened begins again. */
  readonly onProgress?: (done: number) => void;
}

/** Units to either side of the first path among which the second one and its rivals are looked for. */
const SECOND_MARGIN = 8;
const PASSES = 2;
/** Rows between two reports. */
const REPORT = 64;

/**
 * Aligns two texts, given as their units in order (mostly sentences), straight through.
 *
 * Follows Gale & Church (1993), "A Program for Aligning Sentences in Bilingual Corpora": the cheapest sequence
 * of beads by dynamic programming, over the whole matrix for short texts and, for long ones, within a band around
 * rare words that both have. Lengths and words tell what a bead costs. Once aligned, the texts teach which of their
 * words translate each other and how long their translator writes, and are aligned again near the first path
 * (Varga et al. 2005, "Parallel corpora for medium density languages").
 *
 * @returns beads in order that cover every unit of both texts once. A bead's score is its posterior probability
 *   among all alignments near the best one: 1 where nothing else is as cheap, lower where a rival is close.
 */
export function align(de: readonly string[], en: readonly string[], options: AlignOptions = {}): Bead[] {
  const { stretches, lengths = GERMAN_TO_ENGLISH, onProgress = () => {} } = options;
  const deWords = readWords(de);
  const enWords = readWords(en);
  const deLengths = lengthsUpTo(de);
  const enLengths = lengthsUpTo(en);
  const further = [
    ...(stretches === undefined ? [] : [keepWithin(stretches)]),
    ...(options.score === undefined ? [] : [options.score(de, en)]),
  ];
  const search = (pass: number, gains: PartnerGains, model: LengthModel) => {
    const costs = [...further, lengthScore(deLengths, enLengths, model)];
    return (band: Band) =>
      searchBand(band, addCosts(...costs, wordScore(deWords, enWords, gains, band)), options, pass);
  };

  const known = knownPartners(deWords, enWords, options.translations);
  const gains = gainsOf(deWords, enWords, known);
  const anchors = () => {
    const found = findAnchors(deWords, enWords, gains);
    return stretches === undefined ? found : placesBetween(stretches, found);
  };
  const first = searchWidening(
    de.length,
    en.length,
    anchors,
    search(0, gains, modelOfTexts(deLengths, enLengths, lengths)),
  );
  const draft = beadsOf(first);
  const learned = mergePartners(known, learnedPartners(deWords, enWords, draft));
  const again = search(
    1,
    gainsOf(deWords, enWords, learned),
    modelOfBeads(deLengths, enLengths, draft, lengths),
  );
  const beads = beadsOf(again(bandAround(first.path, SECOND_MARGIN)));
  onProgress(1);
  return beads;
}

function knownPartners(de: WordColumn, en: WordColumn, translations: Translations | undefined): Partners {
  const spelled = spellingPartners(de, en);
  return translations === undefined ? spelled : mergePartners(spelled, lexiconPartners(de, en, translations));
}

interface Found {
  readonly table: BeadTable;
  readonly path: readonly Point[];
}

function searchBand(
  band: Band,
  cost: BeadCost,
  { kinds = SENTENCE_KINDS, signal, onProgress = () => {} }: AlignOptions,
  pass: number,
): Found {
  const table = fillTable(band, kinds, cost, (row) => {
    if (signal?.aborted) throw Object.assign(new Error('alignment aborted'), { name: 'AbortError' });
    if (row % REPORT === 0) onProgress((pass + row / band.from.length) / PASSES);
  });
  return { table, path: findBestPath(table) };
}

const beadsOf = ({ table, path }: Found): Bead[] =>
  findPosteriors(table, path).map((score, at): Bead => {
    const [deFrom, enFrom] = path[at] ?? [0, 0];
    const [deTo, enTo] = path[at + 1] ?? [0, 0];
    return { de: [deFrom, deTo], en: [enFrom, enTo], score, edited: false };
  });
