'use client';

import { useEffect, useRef } from 'react';

/** Gives the focus on when a button has gone that had it. */
export function useFocusAfter(isThere: boolean, focus: () => void): void {
  const wasThere = useRef(false);
  useEffect(() => {
    if (wasThere.current && !isThere && document.activeElement === document.body) focus();
    wasThere.current = isThere;
  }, [isThere, focus]);
}
