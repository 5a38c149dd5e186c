import type { AsideReason } from '@/corpus/articles/article';
import type { Span } from '@/corpus/text/span';
import type { AsideCues, LabelCue, PhraseKind } from './aside-cues';

/** How much the wording of a line speaks for one reason. */
interface Evidence {
  /** Sum over the kinds of wording found, the strongest cue of each kind once. */
  readonly score: number;
  readonly kinds: ReadonlySet<PhraseKind>;
}

/** A line of the raw text that is not blank, without the white space around it, and what can be seen of it alone. */
export interface AsideLine extends Span {
  /** No blank line parts it from the line above, in a text that parts its paragraphs by blank lines. */
  readonly tight: boolean;
  /** Running text: whole sentences. Neither a heading nor a link, button, item or credit. */
  readonly prose: boolean;
  readonly item: boolean;
  readonly credit: boolean;
  readonly words: number;
  readonly colon: boolean;
  readonly label: LabelCue | undefined;
  readonly evidence: Readonly<Record<AsideReason, Evidence>>;
}

const ITEM = /^(?:[-–—•*‣▪●○◦·✓✔☑→➔➜➤►▶»›]|\d{1,2}[.)])\s+\S/u;
const SENTENCE_END = /[.!?…][»«“”"’‹›)\]]*$/u;
const QUESTION_END = /\?[»«“”"’‹›)\]]*$/u;
const DECORATION = /^[\s\p{Cf}\-–—|*•_=+→➔➜»›<[(]+|[\s\p{Cf}\-–—|*•_=+:…→➔➜»›>\])]+$/gu;

function evidenceFor(reason: AsideReason, spoken: string, cues: AsideCues): Evidence {
  const strongest = new Map<PhraseKind, number>();
  for (const cue of cues.phrases) {
    if (cue.reasons.includes(reason) && cue.pattern.test(spoken)) {
      strongest.set(cue.kind, Math.max(cue.weight, strongest.get(cue.kind) ?? 0));
    }
  }
  return {
    score: [...strongest.values()].reduce((sum, weight) => sum + weight, 0),
    kinds: new Set(strongest.keys()),
  };
}

/** Four words and a full stop make a sentence; a question of a few words may as well be a heading or a link. */
function isProse(text: string, words: number): boolean {
  if (QUESTION_END.test(text) && words < 15 && !/[.!?]\s/u.test(text)) return false;
  return SENTENCE_END.test(text) ? words >= 4 : words >= 15;
}

function readLine(start: number, text: string, tight: boolean, cues: AsideCues): AsideLine {
  const bare = text.replace(DECORATION, '');
  const label = cues.labels.find(({ pattern }) => pattern.test(text) || pattern.test(bare));
  const credit = cues.credits.some((pattern) => pattern.test(text));
  const item = ITEM.test(text);
  const words = text.split(/\s+/u).length;
  const spoken = text.replace(cues.quotations, (quotation) => ' '.repeat(quotation.length));
  return {
    start,
    end: start + text.length,
    tight,
    prose: !item && !credit && label === undefined && isProse(text, words),
    item,
    credit,
    words,
    colon: text.endsWith(':'),
    label: credit ? undefined : label,
    evidence: {
      advertisement: evidenceFor('advertisement', spoken, cues),
      appeal: evidenceFor('appeal', spoken, cues),
      navigation: evidenceFor('navigation', spoken, cues),
    },
  };
}

const BREAK = /\r\n|\r|\n/gu;

/** The lines of a text that are not blank, in order. Lines end with LF, CR or CRLF. */
export function readAsideLines(text: string, cues: AsideCues): readonly AsideLine[] {
  const found = [...text.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: raw, index }) => {
    const content = raw.trim();
    return content === '' ? [] : [{ content, start: index + raw.indexOf(content) }];
  });
  const parted = found.map(({ start }, at) => {
    const before = found[at - 1];
    if (before === undefined) return true;
    return (text.slice(before.start + before.content.length, start).match(BREAK)?.length ?? 0) > 1;
  });
  const loose = parted.includes(true, 1);
  return found.map(({ start, content }, at) => readLine(start, content, loose && parted[at] === false, cues));
}
