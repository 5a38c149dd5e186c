'use client';

import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/corpus/text/span';
import type { Translation } from '@/study/translations/translation';
import styles from './reader.module.css';

interface Props {
  readonly language: Language;
  readonly bead: number;
  readonly text: string;
  /** Where it begins in its source text; a machine's sentence stands in none. */
  readonly start?: number;
  /** Where a machine wrote it. */
  readonly machine?: Translation;
  /** Covered until the learner asks for it. */
  readonly onUncover?: (() => void) | undefined;
}

/** One sentence of the text. It is a text node in an element and nothing else, so that words are found by offset. */
export function SentenceElement({ language, bead, text, start, machine, onUncover }: Props) {
  const origin = machine && { 'data-origin': 'machine' };
  return (
    <>
      <span lang={language} data-bead={bead} data-start={start} {...origin}>
        {onUncover ? <Cover bead={bead} text={text} onUncover={onUncover} /> : text}
      </span>
      {machine && !onUncover && <MachineMark at={machine.at} />}{' '}
    </>
  );
}

/** Keeps the room of a sentence without showing it. */
function Cover({ bead, text, onUncover }: { bead: number; text: string; onUncover: () => void }) {
  const { t } = useTranslation('reader');
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onUncover();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button does not run on from line to line as the text does
    <span
      role="button"
      tabIndex={0}
      className={styles.covered}
      aria-label={t('uncover', { number: bead + 1 })}
      onClick={onUncover}
      onKeyDown={press}
    >
      {text}
    </span>
  );
}

function MachineMark({ at }: { at: number }) {
  const { t, i18n } = useTranslation('reader');
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(at);
  return (
    <small lang={i18n.language} className={styles.origin} title={t('machine.when', { date })}>
      {' '}
      {t('machine.mark')}
    </small>
  );
}
