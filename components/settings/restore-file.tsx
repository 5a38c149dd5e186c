import button from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import styles from './settings.module.css';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  readonly restore: (file: File) => void;
}

/** A file field that looks like the button beside it. */
export function RestoreFile({ label, busy, restore }: Props) {
  const choose = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file) restore(file);
    // Else the same file, mended, could not be chosen again.
    event.currentTarget.value = '';
  };
  return (
    <label className={`${button.plain} ${styles.file}`}>
      {label}
      <input
        className={page.sr}
        type="file"
        accept=".json,application/json"
        disabled={busy}
        onChange={choose}
      />
    </label>
  );
}
