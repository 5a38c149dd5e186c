import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { capitalised } from './compound-candidate';
import { firstPart } from './compound-first-part';
import { adjectiveHead, nounHead } from './compound-last-part';
import type { CompoundPart } from './compound-part';
import { nounForms } from './noun-forms';

/**
 * The parts of a word with hyphens: each piece between them, cut again where it is a compound. Empty where a hyphen
 * stands at the start or the end, as in "Vor- und Nachteile".
 *
 * @param split cuts a piece without hyphens
 */
export function splitHyphenated(
  word: string,
  split: (piece: string) => CompoundPart[],
  index: WordIndex,
): CompoundPart[] {
  const pieces = word.split('-');
  if (pieces.includes('')) return [];
  let start = 0;
  return pieces.flatMap((piece, i) => {
    const offset = start;
    start += piece.length + 1;
    const parts = split(piece);
    const found = parts.length > 0 ? parts : [wholePiece(piece, i === pieces.length - 1, index)];
    return found.map((part) => ({ ...part, start: part.start + offset, end: part.end + offset }));
  });
}

/** "schottisch-englische", "Spanien-Urlaubern". */
function lastPiece(piece: string, index: WordIndex): Pick<CompoundPart, 'lemma' | 'pos'> | undefined {
  const lower = piece.toLowerCase();
  const adjective = lower === piece ? adjectiveHead(piece, index) : undefined;
  if (adjective) return adjective;
  const head = nounHead(lower, index);
  if (head !== undefined && index.facts(head.lemma)) return head;
  const [known] = nounForms(capitalised(lower), index);
  return known ?? head;
}

/** A piece that is one word, or something else, such as a number or an abbreviation. */
function wholePiece(piece: string, last: boolean, index: WordIndex): CompoundPart {
  const lower = piece.toLowerCase();
  const exact = index.facts(piece)?.pos[0];
  if (exact !== undefined && (last || lower === piece))
    return { start: 0, end: piece.length, lemma: piece, pos: exact };
  const isWord = /^\p{L}\p{Ll}+$/u.test(piece);
  const part = isWord ? (last ? lastPiece(piece, index) : firstPart(lower, index)) : undefined;
  return { start: 0, end: piece.length, lemma: part?.lemma ?? piece, pos: part?.pos ?? 'other' };
}
