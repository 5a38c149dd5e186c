import type { ShelfOrder } from '@/components/shell/device';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { knownPart } from '@/study/vocabulary/share';
import type { Shares } from './find-shares';

/** Puts a shelf in order. As given it stays as it is, and so do articles that are equally hard; what is not counted comes last. */
export function sortShelf(
  entries: readonly ShelfEntry[],
  order: ShelfOrder,
  shares: Shares,
): readonly ShelfEntry[] {
  if (order === 'given') return entries;
  const ease = ({ id }: ShelfEntry): number => {
    const share = shares.get(id);
    return share === undefined || share === 'counting' ? -1 : knownPart(share);
  };
  return [...entries].sort((one, other) => ease(other) - ease(one));
}
