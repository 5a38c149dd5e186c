import type { Side } from '@/corpus/text/shapes';
import type { BeadScore } from './bead-score';

const G = globalThis as any;
/** What paragraphs say about a bead, in nats. */

export function blockScore(de: Side, en: Side): BeadScore {
  const deBlocks = blockOfSentence(de);
  const enBlocks = blockOfSentence(en);
  const B = G.BB ?? 1.5, C = G.BC ?? 3, H = G.BH ?? 3;
  return () => (deFrom, deTo, enFrom, enTo) => {
    let sum = 0;
    if (deTo - deFrom > 1 && deBlocks[deFrom] !== deBlocks[deTo - 1]) sum += C;
    if (enTo - enFrom > 1 && enBlocks[enFrom] !== enBlocks[enTo - 1]) sum += C;
    if (deFrom === deTo || enFrom === enTo) return sum;
    const ds = deFrom === 0 || deBlocks[deFrom] !== deBlocks[deFrom - 1];
    const es = enFrom === 0 || enBlocks[enFrom] !== enBlocks[enFrom - 1];
    if (ds && es) sum -= B;
    const dk = de.blocks[deBlocks[deFrom] ?? 0]?.kind, ek = en.blocks[enBlocks[enFrom] ?? 0]?.kind;
    if ((dk === 'heading') !== (ek === 'heading')) sum += H;
    return sum;
  };
}
const blockOfSentence = ({ sentences }: Side) => Int32Array.from(sentences, (s) => s.block);
