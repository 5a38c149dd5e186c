import type { PartOfSpeech } from '@/corpus/articles/article';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveReadings } from './adjective-readings';
import { factsAs } from './compound-candidate';
import type { Base } from './derived-bases';
import { knownVerbs } from './known-verbs';
import { prefixesOf, prefixKind } from './prefixes';
import { unlistedReadings } from './unlisted-readings';

/** "genannte" of nennen. */
function ofParticiple({ lemma, pos, reasons }: Base, index: WordIndex): Base[] {
  if (pos === 'verb' || !reasons.some((reason) => reason.endsWith('participle'))) return [];
  const [found] = knownVerbs(lemma.toLowerCase(), index).filter(({ form }) => reasons.includes(form));
  if (found) return [{ lemma: found.infinitive, pos: 'verb', reasons }];
  const [unlisted] = unlistedReadings(lemma, index).filter((one) => one.pos === 'verb');
  return unlisted ? withoutPrefix({ ...unlisted, reasons }, index) : [];
}

/** Words that the dictionary may have with an ending only, and as what: "letzt-" as letzter, "kein" as keine. */
const WITH_ENDING: ReadonlyMap<PartOfSpeech, readonly string[]> = new Map([
  ['adjective', ['er', 'e']],
  ['determiner', ['e', 'er']],
]);
const INFLECTED: ReadonlySet<PartOfSpeech> = new Set(['adjective', 'numeral', 'pronoun', 'determiner']);

function withEnding({ lemma, pos, reasons }: Base, index: WordIndex): Base[] {
  if (reasons[0] !== 'closed class') return [];
  const found = (WITH_ENDING.get(pos) ?? [])
    .map((ending) => lemma + ending)
    .find((form) => index.facts(form)?.pos.some((one) => INFLECTED.has(one)));
  return found === undefined ? [] : [{ lemma: found, pos, reasons: ['adjective ending'] }];
}

/** "weitertransportiert" of transportieren: of a verb with its prefix the verb without. */
function withoutPrefix({ lemma, pos, reasons }: Base, index: WordIndex): Base[] {
  if (pos !== 'verb') return [];
  const verb = prefixesOf(lemma)
    .filter((prefix) => prefixKind(prefix) !== 'inseparable')
    .map((prefix) => lemma.slice(prefix.length))
    .find((rest) => factsAs(index, rest, 'verb') !== undefined);
  return verb === undefined ? [] : [{ lemma: verb, pos, reasons: [...reasons, 'prefix'] }];
}

/** What a word is used as a noun of: durchgreifen of "Durchgreifen", künstlerisch of "Künstlerisches". */
export function ofNominalised(word: string, { reasons: [reason], lemma }: Base, index: WordIndex): Base[] {
  if (reason === 'nominalised verb') return [{ lemma: lemma.toLowerCase(), pos: 'verb', reasons: [reason] }];
  if (reason !== 'nominalised adjective') return [];
  return adjectiveReadings(word.toLowerCase(), index)
    .filter(({ reasons }) => reasons[0] === 'adjective ending')
    .map((reading) => ({ ...reading, reasons: [reason, ...reading.reasons.slice(1)] }));
}

/** The words that a reading is a form of though it is a word of its own: of a participle its verb, of a prefix verb the one without. */
export const basesOf = (reading: Base, index: WordIndex): Base[] => [
  ...ofParticiple(reading, index),
  ...withEnding(reading, index),
  ...withoutPrefix(reading, index),
];
