import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import type { TermIdentity } from '@/study/terms/term';

interface Typed {
  readonly language: Language;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender | undefined;
}

/** With what a dictionary heads a verb: sich anschließen, to join. It is no part of the lemma. */
const BEFORE_VERB: Readonly<Record<Language, RegExp>> = { de: /^sich\s+(?=\S)/u, en: /^to\s+(?=\S)/iu };

/** What a word is that the learner has typed as a dictionary has it. */
export function ownIdentity({ language, lemma, pos, gender }: Typed): TermIdentity {
  const bare = pos === 'verb' ? lemma.replace(BEFORE_VERB[language], '') : lemma;
  if (language === 'en') return { language, lemma: bare, pos, reflexive: false };
  return {
    lemma: bare,
    pos,
    reflexive: bare !== lemma,
    ...(pos === 'noun' && gender ? { gender } : {}),
  };
}
