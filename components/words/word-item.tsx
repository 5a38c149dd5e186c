'use client';

import Link from 'next/link';
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import { exampleAddress } from '@/components/ui/example-address';
import { Headword, Plural } from '@/components/ui/headword';
import { otherLanguage } from '@/corpus/text/span';
import { editTerm, removeTerm, restoreTerm, type TermEdit, takeStand } from '@/study/terms/change';
import type { KeptWord } from '@/study/terms/kept';
import { languageOf, type Stand } from '@/study/terms/term';
import { formatDue } from './due';
import { EditWord } from './edit-word';
import styles from './words.module.css';

interface Props {
  readonly locale: Locale;
  readonly word: KeptWord;
  /** Whether it is said of which language the word is. */
  readonly isMarked: boolean;
}

/** One kept word, with all that can be done to it. */
export const WordItem = memo(function WordItem({ locale, word, isMarked }: Props) {
  const { t } = useTranslation(['words', 'common']);
  const study = useStudy();
  const notify = useNotice();
  const told = useStorageNotice();
  const item = useRef<HTMLLIElement>(null);
  const [editing, setEditing] = useState(false);
  const { term, status, due } = word;
  const language = languageOf(term);
  const name = { word: term.lemma };

  const restore = async (): Promise<void> => void told(await restoreTerm(await study.open(), term));
  const undoable = (text: string): void =>
    notify({ text, action: { label: t('common:undo'), run: () => void restore() } });

  /** The form goes, and with it what had the focus. */
  const closeForm = (): void => {
    item.current?.focus();
    setEditing(false);
  };
  const remove = async (): Promise<void> => {
    const beside = item.current?.nextElementSibling ?? item.current?.previousElementSibling;
    if (beside instanceof HTMLElement) beside.focus();
    if (told(await removeTerm(await study.open(), term.id))) undoable(t('removed', name));
  };
  const edit = async (change: TermEdit): Promise<void> => {
    closeForm();
    if (told(await editTerm(await study.open(), term.id, change))) undoable(t('changed', name));
  };
  const stand = async (next: Stand | undefined): Promise<void> =>
    void told(await takeStand(await study.open(), term.id, next));

  return (
    <li ref={item} className={styles.item} data-term={term.id} tabIndex={-1}>
      <div className={styles.head}>
        <p className={styles.word}>
          <Headword {...term} />
          {term.plural && (
            <small>
              , <Plural plural={term.plural} />
            </small>
          )}
        </p>
        <p className={styles.facts}>
          {isMarked && `${t(`languages.${language}`)} · `}
          {t(`statuses.${status}`)}
          {due !== undefined && ` · ${t('due', { when: formatDue(due, study.clock(), locale) })}`}
        </p>
      </div>
      <p lang={otherLanguage(language)}>{term.glosses.join(', ')}</p>
      {term.note && <p className={styles.facts}>{term.note}</p>}
      {term.example && (
        <p className={styles.example}>
          <Link lang={language} href={exampleAddress(locale, term.example)}>
            {term.example[language]}
          </Link>
        </p>
      )}
      {editing ? (
        <EditWord term={term} onSave={(change) => void edit(change)} onCancel={closeForm} />
      ) : (
        <p className={styles.tools}>
          <button
            type="button"
            className={buttons.quiet}
            aria-label={t('editNamed', name)}
            onClick={() => setEditing(true)}
          >
            {t('edit')}
          </button>
          {term.stand === undefined ? (
            <>
              <button
                type="button"
                className={buttons.quiet}
                aria-label={t('knownNamed', name)}
                onClick={() => void stand('known')}
              >
                {t('known')}
              </button>
              <button
                type="button"
                className={buttons.quiet}
                aria-label={t('ignoreNamed', name)}
                onClick={() => void stand('ignored')}
              >
                {t('ignore')}
              </button>
            </>
          ) : (
            <button
              type="button"
              className={buttons.quiet}
              aria-label={t('askNamed', name)}
              onClick={() => void stand(undefined)}
            >
              {t('ask')}
            </button>
          )}
          <button
            type="button"
            className={buttons.quiet}
            aria-label={t('removeNamed', name)}
            onClick={() => void remove()}
          >
            {t('remove')}
          </button>
        </p>
      )}
    </li>
  );
});
