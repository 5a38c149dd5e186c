'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { Range } from '@/corpus/align/bead';
import type { Prepared } from '@/corpus/import/prepare';
import { directionOf } from '@/corpus/text/direction';
import type { Language } from '@/corpus/text/span';
import styles from './import.module.css';

const A_PAGE = 60;

/** The beads as they will be read, the first ones at first: a book has thousands. */
export function BeadList({ prepared: { text, sides, beads } }: { prepared: Prepared }) {
  const { t } = useTranslation('import');
  const [shown, setShown] = useState(A_PAGE);

  const sentences = (side: Language, [from, to]: Range) => {
    if (from === to) return <p className={styles.nothing}>{text[side] === '' ? '' : t('noPartner')}</p>;
    return sides[side].sentences.slice(from, to).map(({ start, end, block }) => {
      const sentence = text[side].slice(start, end);
      const kind = sides[side].blocks[block]?.kind ?? 'paragraph';
      return (
        <p key={start} lang={side} dir={directionOf(sentence)} className={styles[kind]}>
          {sentence}
        </p>
      );
    });
  };

  return (
    <>
      <ol className={styles.beads}>
        {beads.slice(0, shown).map(({ de, en }) => (
          <li key={`${de[0]}-${en[0]}`}>
            <div>{sentences('de', de)}</div>
            <div>{sentences('en', en)}</div>
          </li>
        ))}
      </ol>
      {shown < beads.length && (
        <button type="button" className={buttons.plain} onClick={() => setShown(shown + A_PAGE)}>
          {t('more', { count: Math.min(A_PAGE, beads.length - shown) })}
        </button>
      )}
    </>
  );
}
