'use client';

import Link from 'next/link';
import { type ComponentProps, useCallback, useState } from 'react';
import { useWhenUsed } from './when-used';

/** A link to another page of the app, fetched ahead once somebody is there: what this page shows comes first. */
export function LinkAhead(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  const [isUsed, setUsed] = useState(false);
  useWhenUsed(useCallback(() => setUsed(true), []));
  return <Link {...props} prefetch={isUsed ? null : false} />;
}
