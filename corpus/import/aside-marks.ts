import type { AsideReason } from '@/corpus/articles/article';
import type { AsideLine } from './aside-lines';

/** The reason of each line that is set aside; undefined for a line of the article. */
export type Marks = readonly (AsideReason | undefined)[];

/** One way of setting lines aside: sees all lines and what was marked before, gives the marks anew. */
export type AsideRule = (lines: readonly AsideLine[], marks: Marks) => Marks;
