'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { SearchBar } from '../search/search-bar';
import type { KeysDialog as Keys } from './keys-dialog';
import type { Asked } from './use-asked';

/** Comes when it is asked for. */
const KeysDialog = dynamic(async () => (await import('./keys-dialog')).KeysDialog, { ssr: false });

interface Props {
  readonly asked: Asked | undefined;
  readonly search: ComponentProps<typeof SearchBar>;
  readonly keys: ComponentProps<typeof Keys>;
}

/** What a key or the menu has asked for: the search in the article, or all keys. */
export function AskedFor({ asked, search, keys }: Props) {
  if (asked === 'search') return <SearchBar {...search} />;
  if (asked === 'keys') return <KeysDialog {...keys} />;
  return null;
}
