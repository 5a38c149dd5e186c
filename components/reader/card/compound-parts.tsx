'use client';

import { useTranslation } from 'react-i18next';
import { Headword } from '@/components/ui/headword';
import type { KnownPart } from '@/corpus/lexicon/look-up/german-word';
import styles from './dictionary.module.css';

const GLOSSES = 3;

/** The parts of a compound, each with what it means by itself; the last one is its head. */
export function CompoundParts({ parts }: { readonly parts: readonly KnownPart[] }) {
  const { t } = useTranslation('reader');
  if (parts.length === 0) return null;
  return (
    <>
      <p className={styles.caption}>{t('dictionary.parts')}</p>
      <ul className={styles.parts}>
        {parts.map(({ part, entries: [first] }) => (
          <li key={part.start}>
            <Headword lemma={part.lemma} gender={first?.entry.gender} />
            {first && (
              <span lang="en">
                {' '}
                {first.entry.glosses
                  .slice(0, GLOSSES)
                  .map(({ text }) => text)
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
