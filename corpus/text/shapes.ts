import type { Span } from './span';

/** What a newspaper sets apart. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'credit';

/** A block of the source text. Blocks come in order and do not overlap; what lies between them is white space or set aside. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence of a block; its span has no white space at either end. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
}

/** A word, a number, or anything else that is not white space. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
}

/** One side of an article after the text stage. */
export interface Side {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}
