import styles from './dictionary.module.css';

/** "Br.", "ugs.": said beside a word, small. */
export function Labels({ labels, lang }: { readonly labels: readonly string[]; readonly lang: 'de' | 'en' }) {
  if (labels.length === 0) return null;
  return (
    <small lang={lang} className={styles.label}>
      {' '}
      {labels.join(' ')}
    </small>
  );
}
