import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectivePart } from './compound-adjective-part';
import { type Candidate, capitalised, cheaper, factsAs, wordCost } from './compound-candidate';
import { nounPart } from './compound-noun-part';
import { firstParts } from './compound-parts.de';
import { alwaysLinked } from './linking-elements.de';
import { words } from './word-table';

const kinds = [
  { kind: 'particle', pos: 'particle', cost: 6.5 },
  { kind: 'combining', pos: 'other', cost: 4.5 },
  { kind: 'numeral', pos: 'numeral', cost: 4.5 },
  { kind: 'adjective', pos: 'adjective', cost: 4.5 },
] as const;

/** What a part of two or three letters costs more. */
const SHORT = 1;

const listed: ReadonlyMap<string, Candidate> = new Map(
  kinds.flatMap(({ kind, pos, cost }) =>
    words(firstParts[kind]).map((row) => {
      const [part = '', lemma = part] = row.split(':');
      return [part, { lemma, pos, cost: part.length < 4 ? cost + SHORT : cost }] as const;
    }),
  ),
);

/** What a verb costs more than a noun, without and with its -e. */
const STEM = 0.6;
const STEM_WITH_E = 1;
/** What a word costs that no dictionary has, and what its letters do. */
const UNKNOWN = 8.5;
const UNKNOWN_LINKED = 4;
const UNKNOWN_LETTER = 0.45;

/** What a part in small letters is that is not the last of its compound. */
export function firstPart(part: string, index: WordIndex): Candidate | undefined {
  const known = listed.get(part);
  if (known?.pos === 'particle') return known;
  const best = cheaper(known, nounPart(part, index));
  if (part.length < 3) return best;
  return cheaper(cheaper(best, adjectivePart(part, index)), verbPart(part, index));
}

/** The verb of a stem: schwimmen of `schwimm`, baden of `bade`, sammeln of `sammel`, liefern of `liefer`. */
function verbPart(part: string, index: WordIndex): Candidate | undefined {
  const withE = part.endsWith('e');
  if (withE && !/[bdgst]e$/u.test(part)) return undefined;
  const short = withE || /e[lr]$/u.test(part) ? factsAs(index, `${part}n`, 'verb') : undefined;
  const facts = short ?? (withE ? undefined : factsAs(index, `${part}en`, 'verb'));
  if (facts === undefined) return undefined;
  const cost = wordCost(part.length, facts) + (withE ? STEM_WITH_E : STEM);
  return { lemma: short ? `${part}n` : `${part}en`, pos: 'verb', cost };
}

/** A part that no dictionary has, at a word's start: `peking`. One with the -s- of a noun in -ung costs less; none is cut within -sch. */
export function unknownPart(part: string): Candidate | undefined {
  if (part.length < 4 || !/[aeiouyäöü]/u.test(part) || part.endsWith('sc')) return undefined;
  const noun = part.slice(0, -1);
  const letters = UNKNOWN_LETTER * part.length;
  if (part.length > 6 && part.endsWith('s') && alwaysLinked.test(noun)) {
    return { lemma: capitalised(noun), pos: 'noun', cost: UNKNOWN_LINKED + letters };
  }
  return { lemma: capitalised(part), pos: 'other', cost: UNKNOWN + letters, unknown: true };
}
