import type { AsideReason } from '@/corpus/articles/article';

/** A line that says by itself what it is: a button, a link, a time stamp, the word »Anzeige«. */
export interface LabelCue {
  readonly reason: AsideReason;
  /** Matches the whole line, after dashes and bullets around it are taken off. */
  readonly pattern: RegExp;
  /** What belongs to the label beside its own line: the offer next to it, the links below it, all that follows. */
  readonly takes?: 'offer' | 'links' | 'rest';
  /**
   * For words which a heading could say, too. `edge`: they count before and after the article, and beside another
   * label or a credit. `menu`: only beside another label.
   */
  readonly only?: 'edge' | 'menu';
}

/**
 * What a wording does: it speaks to the reader (`address`), the paper or seller speaks of itself (`voice`),
 * it names what is wanted or offered (`matter`), it asks to act (`call`).
 */
export type PhraseKind = 'address' | 'voice' | 'matter' | 'call';

/** A wording inside a line. One alone decides nothing; only different kinds together do. */
interface PhraseCue {
  readonly kind: PhraseKind;
  readonly reasons: readonly AsideReason[];
  /** 1 for what an article may well say too, 2 for what it hardly says. */
  readonly weight: 1 | 2;
  readonly pattern: RegExp;
}

/** What the clutter of one language's newspapers looks like. */
export interface AsideCues {
  readonly labels: readonly LabelCue[];
  readonly phrases: readonly PhraseCue[];
  /** Lines that name who wrote, spoke or photographed: part of the article wherever they stand. */
  readonly credits: readonly RegExp[];
  /** Speech: what somebody is quoted with is not said to the reader. */
  readonly quotations: RegExp;
}
