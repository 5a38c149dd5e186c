'use client';

import type { LookUp } from '../look-up/look-up';
import type { KeepingWords } from '../look-up/use-keeping-words';
import { InWords } from './in-words';
import { WordActions } from './word-actions';

interface Props {
  readonly found: LookUp;
  readonly keeping: KeepingWords;
}

/** What can be done with the word in hand. */
export function FoundActions({ found: { known, bead }, keeping }: Props) {
  const id = known?.id;
  return (
    <WordActions
      status={known?.status}
      onKeep={keeping.found}
      onStand={(stand) => id !== undefined && keeping.stand(id, stand)}
      onRemove={() => id !== undefined && keeping.remove(id)}
    >
      {known?.term && <InWords id={known.id} bead={bead} />}
    </WordActions>
  );
}
