'use client';

import dynamic from 'next/dynamic';
import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from 'react';
import type { SearchBar } from '../search/search-bar';
import { useWhenIdle } from '../when-idle';
import type { KeysDialog as Keys } from './keys-dialog';
import type { Asked } from './use-asked';

type Search = ComponentProps<typeof SearchBar>;

/** Comes when it is asked for. */
const KeysDialog = dynamic(async () => (await import('./keys-dialog')).KeysDialog, { ssr: false });

/**
 * The search, once it is there: loaded while the page is idle, so that what is typed right behind the key lands in its field and
 * is not taken for keys of the text.
 */
function useSearchBar(isAsked: boolean, onFailure: () => void): ComponentType<Search> | undefined {
  const [bar, setBar] = useState<{ readonly Bar: ComponentType<Search> }>();
  const load = useCallback(async (): Promise<boolean> => {
    const loaded = await import('../search/search-bar').catch(() => undefined);
    if (loaded) setBar({ Bar: loaded.SearchBar });
    return loaded !== undefined;
  }, []);
  useWhenIdle(useCallback(() => void load(), [load]));
  useEffect(() => {
    if (isAsked && !bar) void load().then((isThere) => isThere || onFailure());
  }, [isAsked, bar, load, onFailure]);
  return bar?.Bar;
}

interface Props {
  readonly asked: Asked | undefined;
  readonly search: Search;
  readonly keys: ComponentProps<typeof Keys>;
}

/** What a key or the menu has asked for: the search in the article, or all keys. */
export function AskedFor({ asked, search, keys }: Props) {
  const Bar = useSearchBar(asked === 'search', search.onClose);
  if (asked === 'search') return Bar ? <Bar {...search} /> : null;
  if (asked === 'keys') return <KeysDialog {...keys} />;
  return null;
}
