import styles from './key-hint.module.css';

/** The key that does the same as the button it stands on. Where there is no keyboard, it is not shown. */
export function KeyHint({ children }: { readonly children: string | number }) {
  return (
    <span aria-hidden="true" className={styles.key}>
      {children}
    </span>
  );
}
