'use client';

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { type Gender, PARTS_OF_SPEECH, type PartOfSpeech } from '@/corpus/articles/article';
import { type Language, otherLanguage } from '@/corpus/text/span';
import type { Example, TermDraft, TermIdentity } from '@/study/terms/term';
import { ownIdentity } from './own-identity';
import styles from './word-card.module.css';

interface Props {
  readonly language: Language;
  /** As it stands in the text. */
  readonly form: string;
  /** What the word is, as far as that is known. */
  readonly suggestion?: TermIdentity | undefined;
  /** A first guess at what it means here; may be empty. */
  readonly gloss: string;
  readonly example: Example;
  readonly onKeep: (draft: TermDraft) => void;
}

/** A first guess: several words are a phrase; in German a capital is a noun's, unless it opens the sentence. */
function guess(form: string, sentence: string, language: Language): PartOfSpeech {
  if (/\s/u.test(form)) return 'phrase';
  if (language === 'en') return 'other';
  return /^\p{Lu}/u.test(form) && !sentence.startsWith(form) ? 'noun' : 'other';
}

const field = (data: FormData, name: string): string => String(data.get(name) ?? '').trim();

const isPart = (value: string): value is PartOfSpeech => PARTS_OF_SPEECH.some((part) => part === value);
const GENDERS: readonly Gender[] = ['m', 'f', 'n'];

/** Keeps a word that no glossary explains, with the learner's own gloss. */
export function OwnWord({ language, form, suggestion, gloss, example, onKeep }: Props) {
  const { t } = useTranslation('reader');
  const [pos, setPos] = useState<PartOfSpeech>(
    () => suggestion?.pos ?? guess(form, example[language], language),
  );
  const other = otherLanguage(language);
  const [problem, setProblem] = useState<'lemma' | 'gloss'>();

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const lemma = field(data, 'lemma');
    const meaning = field(data, 'gloss');
    if (!lemma || !meaning) {
      setProblem(lemma ? 'gloss' : 'lemma');
      return;
    }
    const gender = GENDERS.find((value) => value === field(data, 'gender'));
    const plural = field(data, 'plural');
    onKeep({
      ...ownIdentity({ language, lemma, pos, gender }),
      glosses: [meaning],
      forms: [form],
      example,
      ...(pos === 'noun' && plural ? { plural } : {}),
    });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label className={styles.wide}>
        {t('own.lemma')}
        <input
          name="lemma"
          lang={language}
          defaultValue={suggestion?.lemma ?? form}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      </label>
      <label className={styles.wide}>
        {t(`own.gloss.${other}`)}
        <input
          name="gloss"
          lang={other}
          defaultValue={gloss}
          autoComplete="off"
          aria-invalid={problem === 'gloss'}
        />
      </label>
      <label>
        {t('own.pos')}
        <select value={pos} onChange={({ target }) => isPart(target.value) && setPos(target.value)}>
          {PARTS_OF_SPEECH.map((part) => (
            <option key={part} value={part}>
              {t(`pos.${part}`)}
            </option>
          ))}
        </select>
      </label>
      {language === 'de' && pos === 'noun' && (
        <>
          <label>
            {t('own.article')}
            <select name="gender" lang="de" defaultValue={suggestion?.gender ?? ''}>
              <option value="">–</option>
              <option value="m">der</option>
              <option value="f">die</option>
              <option value="n">das</option>
            </select>
          </label>
          <label className={styles.wide}>
            {t('own.plural')}
            <input name="plural" lang="de" autoComplete="off" autoCapitalize="off" spellCheck={false} />
          </label>
        </>
      )}
      {problem && (
        <p className={styles.problem} role="alert">
          {t(problem === 'lemma' ? 'own.missing.lemma' : `own.missing.gloss.${other}`)}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className={buttons.go}>
          {t('keep')}
        </button>
      </div>
    </form>
  );
}
