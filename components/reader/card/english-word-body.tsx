'use client';

import { useTranslation } from 'react-i18next';
import type { WordFailure } from '@/components/language/language';
import buttons from '@/components/ui/button.module.css';
import type { EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import type { Result } from '@/corpus/result';
import { termId } from '@/study/terms/term-id';
import { englishIdentity, type LookUp } from '../look-up/look-up';
import type { KeepingWords } from '../look-up/use-keeping-words';
import styles from './dictionary.module.css';
import { EnglishSenseView } from './english-sense-view';
import { FoundActions } from './found-actions';
import { KnownWord } from './known-word';
import { LookUpFailure } from './look-up-failure';
import { OwnWord } from './own-word';
import card from './word-card.module.css';

interface Props {
  readonly found: LookUp;
  /** What renders the word in this bead, as far as that is known. */
  readonly german: string;
  readonly searching: boolean;
  readonly answer: Result<readonly EnglishSense[], WordFailure> | undefined;
  readonly keeping: KeepingWords;
  readonly onAgain: () => void;
}

/** All that is known of the English word in hand, where English is learnt: the learner first, then the dictionary. */
export function EnglishWordBody({ found, german, searching, answer, keeping, onAgain }: Props) {
  const { t } = useTranslation('reader');
  const { known, form } = found;
  const senses = answer?.ok ? answer.value : [];
  const [meant] = senses;
  if (known === undefined && searching) {
    return (
      <p role="status" className={styles.searching}>
        {t('dictionary.searching')}
      </p>
    );
  }
  if (known === undefined && meant === undefined) {
    return (
      <>
        {answer?.ok === false && <LookUpFailure failure={answer.failure} onAgain={onAgain} />}
        {answer?.ok && <p className={card.note}>{t('dictionary.unknown')}</p>}
        <OwnWord
          key={form}
          language="en"
          form={form}
          gloss={german}
          example={keeping.example(found)}
          onKeep={keeping.own}
        />
      </>
    );
  }
  const shown = known?.id ?? (meant && termId(englishIdentity(meant)));
  return (
    <>
      {known ? <KnownWord known={known} /> : meant && <EnglishSenseView surface={form} sense={meant} />}
      <FoundActions found={found} keeping={keeping} />
      {senses
        .filter((sense) => termId(englishIdentity(sense)) !== shown)
        .map((sense) => (
          <OtherSense key={termId(englishIdentity(sense))} surface={form} sense={sense} keeping={keeping} />
        ))}
    </>
  );
}

/** What else a word can be, to be kept in the place of what is meant here. */
function OtherSense({
  surface,
  sense,
  keeping,
}: Pick<Props, 'keeping'> & { surface: string; sense: EnglishSense }) {
  const { t } = useTranslation('reader');
  return (
    <details className={styles.more}>
      <summary>
        {t('dictionary.also')} <b lang="en">{sense.lemma}</b>, {t(`pos.${sense.pos}`)}
      </summary>
      <EnglishSenseView surface={surface} sense={sense} />
      <div className={card.actions}>
        <button
          type="button"
          className={buttons.plain}
          onClick={() => keeping.sense({ language: 'en', sense })}
        >
          {t('keep')}
        </button>
      </div>
    </details>
  );
}
