import { addScores } from './bead-score';
import { evidenceScore } from './evidence-score';
import { lengthScore } from './length-score';

/** All that the two texts tell by themselves, without a lexicon: lengths, and numbers, names and cognates. */
export const textScore = addScores(lengthScore(), evidenceScore());
