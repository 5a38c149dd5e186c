import type { Aside } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import type { AsideCues } from './aside-cues';
import { ASIDE_CUES_DE } from './aside-cues.de';
import { ASIDE_CUES_EN } from './aside-cues.en';
import { markLabels, takeLinks, takeOffers, takeRest } from './aside-labels';
import { type AsideLine, readAsideLines } from './aside-lines';
import type { AsideRule, Marks } from './aside-marks';
import { growBeside, growLists, markClosing, markOpening, takeClosing, takeHeadings } from './aside-regions';

const CUES: Readonly<Record<Language, AsideCues>> = { de: ASIDE_CUES_DE, en: ASIDE_CUES_EN };

/**
 * First what says itself what it is and what a label announces, then what stands beside that, and last what can only
 * be judged by where the article begins and ends. Weak evidence counts next to strong evidence alone, as in edge
 * detection with two thresholds (Canny 1986).
 */
const RULES: readonly AsideRule[] = [
  markLabels,
  takeOffers,
  takeLinks,
  takeRest,
  markOpening,
  markClosing,
  growBeside,
  growLists,
  takeHeadings,
  takeClosing,
];

/**
 * What of a pasted newspaper text is no part of the article: regions in order, which do not overlap, each from the
 * first to the last character of its lines, in UTF-16 code units. Neighbouring regions differ in their reason.
 * Careful within the article: no paragraph of running text is set aside for a single wording.
 */
export function findAside(text: string, language: Language): readonly Aside[] {
  const lines = readAsideLines(text, CUES[language]);
  const nothing: Marks = lines.map(() => undefined);
  const marks = RULES.reduce((known, rule) => rule(lines, known), nothing);
  return mergeRegions(lines, marks);
}

function mergeRegions(lines: readonly AsideLine[], marks: Marks): readonly Aside[] {
  const regions: Aside[] = [];
  lines.forEach(({ start, end }, at) => {
    const reason = marks[at];
    if (reason === undefined) return;
    const open = marks[at - 1] === reason ? regions.pop() : undefined;
    regions.push({ start: open?.start ?? start, end, reason });
  });
  return regions;
}
