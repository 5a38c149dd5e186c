import type { TFunction } from 'i18next';
import { keyName, readerKeyRows } from '@/components/ui/key-rows';
import { type KeyRow, KeyTable } from '@/components/ui/key-table';
import page from '@/components/ui/page.module.css';
import styles from './about.module.css';

type About = TFunction<'about'>;
type Reader = TFunction<'reader'>;

const practiceKeys = (t: About, reader: Reader): readonly KeyRow[] => [
  { keys: [[keyName(reader, ' ')]], does: t('keys.practice.show') },
  { keys: [['1', '2', '3', '4']], does: t('keys.practice.grade') },
  { keys: [['z']], does: t('keys.practice.undo') },
];

/** The keys of the reader and of practice. */
export function Keys({ t, reader }: { readonly t: About; readonly reader: Reader }) {
  const words = { key: reader('keys.key'), does: reader('keys.effect'), or: reader('keys.or') };
  return (
    <section className={page.section}>
      <h2>{reader('keys.title')}</h2>
      <div className={styles.tables}>
        <KeyTable caption={t('keys.reader')} rows={readerKeyRows(reader)} words={words} />
        <KeyTable caption={t('keys.practice.title')} rows={practiceKeys(t, reader)} words={words} />
      </div>
    </section>
  );
}
