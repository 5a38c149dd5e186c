'use client';

import { useLayoutEffect, useMemo, useRef } from 'react';
import { useStored } from '@/components/shell/study-provider';
import panel from '@/components/ui/panel.module.css';
import type { Article } from '@/corpus/articles/article';
import { positionOf } from '@/study/articles/positions';
import styles from './contents.module.css';
import { contentsOf, sectionOf } from './contents-of';

interface Props {
  readonly article: Article;
  /** The bead in hand, if there is one: whoever goes up to the tools is still where it is. */
  readonly inHand: number | undefined;
  readonly onGo: (bead: number) => void;
}

/** The headings of an article, German with the English beneath; the section one is in is marked and in view. */
export function ContentsList({ article, inHand, onGo }: Props) {
  const entries = useMemo(() => contentsOf(article), [article]);
  const stored = useStored((study) => positionOf(study, article.id), [article.id]);
  const here = inHand ?? (stored?.ok ? stored.value?.bead : undefined);
  const current = here === undefined ? undefined : sectionOf(entries, here);
  const marked = useRef<HTMLLIElement>(null);

  useLayoutEffect(() => {
    const list = marked.current?.offsetParent;
    // Set by hand: scrolling into view would move the page, too.
    if (current !== undefined && marked.current && list)
      list.scrollTop = marked.current.offsetTop - list.clientHeight / 2;
  }, [current]);

  return (
    <ol className={`${panel.list} ${styles.contents}`}>
      {entries.map(({ bead, de, en }, place) => (
        <li key={bead} ref={place === current ? marked : undefined}>
          <button
            type="button"
            className={styles.entry}
            aria-current={place === current ? 'location' : undefined}
            onClick={() => onGo(bead)}
          >
            <span lang="de">{de}</span>
            {en && (
              <span lang="en" className={styles.english}>
                {en}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
