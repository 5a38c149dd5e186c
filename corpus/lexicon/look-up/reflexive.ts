import type { Analysis } from '@/corpus/german/analysis';
import type { WordFacts } from '../lexicon';

/** Which pronoun reflects on the subject, by the subject's pronoun: "ich schließe mich an". The third person has its own. */
const REFLECTS: Readonly<Record<string, string>> = { ich: 'mich', du: 'dich', wir: 'uns', ihr: 'euch' };

/**
 * Whether a verb stands with "sich" here. Of a verb that takes it in some of its senses only, it does where the
 * sentence has a reflexive pronoun and no other verb between the two.
 *
 * @param at index of the verb among `words`
 */
export function isReflexive(
  words: readonly Analysis[],
  at: number,
  { reflexive }: Pick<WordFacts, 'reflexive'>,
): boolean {
  if (reflexive !== 'also') return reflexive === 'always';
  const surfaces = words.map(({ surface }) => surface.toLowerCase());
  const pronouns = new Set(['sich', ...surfaces.flatMap((surface) => REFLECTS[surface] ?? [])]);
  return surfaces.some((surface, place) => {
    if (!pronouns.has(surface)) return false;
    const [from, to] = place < at ? [place + 1, at] : [at + 1, place];
    return words.slice(from, to).every(({ pos }) => pos !== 'verb');
  });
}
