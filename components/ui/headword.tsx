import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import styles from './headword.module.css';

const ARTICLES: Readonly<Record<Gender, 'der' | 'die' | 'das'>> = { m: 'der', f: 'die', n: 'das' };

interface Props {
  /** English where the word is; German otherwise. */
  readonly language?: 'en' | undefined;
  readonly pos?: PartOfSpeech | undefined;
  readonly lemma: string;
  readonly gender?: Gender | undefined;
  readonly reflexive?: boolean | undefined;
  /** Where a separable verb is cut: shown as an·schließen. */
  readonly prefix?: string | undefined;
}

/** A word as a dictionary heads it: der Bieter, sich an·schließen, to join. The article stands in words and in colour. */
export function Headword({ language, pos, lemma, gender, reflexive, prefix }: Props) {
  if (language === 'en') {
    return (
      <span lang="en" className={styles.headword}>
        {pos === 'verb' && 'to '}
        {lemma}
      </span>
    );
  }
  const article = gender && ARTICLES[gender];
  const cut = prefix && lemma.startsWith(prefix) ? prefix.length : 0;
  return (
    <span lang="de" className={styles.headword}>
      {article && <span className={styles[article]}>{article} </span>}
      {reflexive && 'sich '}
      {lemma.slice(0, cut)}
      {cut > 0 && <span className={styles.cut} aria-hidden="true" />}
      {lemma.slice(cut)}
    </span>
  );
}

/** The plural of a noun with its article; nothing where there is none. */
export function Plural({ plural }: { readonly plural: string }) {
  return (
    <span lang="de">
      <span className={styles.die}>die</span> {plural}
    </span>
  );
}
