import { analyseVerb, type VerbReading } from './analyse-verb';
import { factsAs } from './compound-candidate';
import { remembering } from './remembering';

/** All readings of a word in small letters as a form of a verb of the dictionary, the likeliest first. */
export const knownVerbs = remembering((word, index): readonly VerbReading[] =>
  analyseVerb(word, (verb) => factsAs(index, verb, 'verb') !== undefined),
);
