'use client';

import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import buttons from '@/components/ui/button.module.css';
import { KeyHint } from '@/components/ui/key-hint';
import page from '@/components/ui/page.module.css';
import { Ask } from './ask';
import styles from './practice.module.css';
import { useSession } from './session';
import { Summary } from './summary';

/** Practice: one card after the other, and at the end what the day has brought. */
export function Practice({ locale }: { locale: Locale }) {
  const { t } = useTranslation(['practice', 'common']);
  const { state, answer, undo, canUndo, goOn } = useSession();
  if (state === undefined) return <h1 className={page.sr}>{t('common:rooms.practice')}</h1>;
  if (!state.ok) {
    return (
      <div className={page.page}>
        <h1 className={page.title}>{t('common:rooms.practice')}</h1>
        <p role="alert">{t(`common:storage.${state.failure.kind}`)}</p>
      </div>
    );
  }
  const { language, queue, summary, askedAt } = state.value;
  const { counts, next, term } = queue;
  const left = counts.fresh + counts.learning + counts.due;

  return (
    <>
      <h1 className={page.sr}>{t('common:rooms.practice')}</h1>
      <div className={styles.bar}>
        {next && <p className={page.soft}>{t('left', { count: Math.max(1, left) })}</p>}
        {canUndo && (
          <button type="button" className={buttons.quiet} onClick={() => void undo()}>
            {t('common:undo')} <KeyHint>z</KeyHint>
          </button>
        )}
      </div>
      {next && term ? (
        <Ask
          key={`${next.id} ${askedAt}`}
          locale={locale}
          card={next}
          term={term}
          now={askedAt}
          onGrade={(grade) => void answer(grade)}
          onUndo={() => void undo()}
        />
      ) : (
        <Summary
          locale={locale}
          language={language}
          summary={summary}
          nextDue={queue.nextDue}
          now={askedAt}
          onGoOn={() => void goOn()}
        />
      )}
    </>
  );
}
