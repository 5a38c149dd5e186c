import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import page from '@/components/ui/page.module.css';
import styles from './about.module.css';

type About = TFunction<'about'>;

interface Row {
  /** Keys with the same effect stand in one group each: ↑ ↓ or j k. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

const readerKeys = (t: About): readonly Row[] => [
  {
    keys: [
      ['↑', '↓'],
      ['k', 'j'],
    ],
    does: t('keys.reader.sentence'),
  },
  { keys: [['←', '→']], does: t('keys.reader.word') },
  { keys: [[t('keys.names.enter')]], does: t('keys.reader.look') },
  { keys: [['a']], does: t('keys.reader.keep') },
  { keys: [['k', 'i']], does: t('keys.reader.stand') },
  { keys: [['l']], does: t('keys.reader.listen') },
  { keys: [[t('keys.names.space')]], does: t('keys.reader.uncover') },
  { keys: [['1', '2', '3', '4', '5']], does: t('keys.reader.view') },
  { keys: [[t('keys.names.escape')]], does: t('keys.reader.close') },
];

const practiceKeys = (t: About): readonly Row[] => [
  { keys: [[t('keys.names.space')]], does: t('keys.practice.show') },
  { keys: [['1', '2', '3', '4']], does: t('keys.practice.grade') },
  { keys: [['z']], does: t('keys.practice.undo') },
];

/** The keys of the reader and of practice. */
export function Keys({ t }: { readonly t: About }) {
  return (
    <section className={page.section}>
      <h2>{t('keys.title')}</h2>
      <div className={styles.tables}>
        <KeyTable t={t} caption={t('keys.reader.title')} rows={readerKeys(t)} />
        <KeyTable t={t} caption={t('keys.practice.title')} rows={practiceKeys(t)} />
      </div>
    </section>
  );
}

function KeyTable({ t, caption, rows }: { t: About; caption: string; rows: readonly Row[] }) {
  return (
    <table className={styles.keys}>
      <caption>{caption}</caption>
      <thead className={page.sr}>
        <tr>
          <th scope="col">{t('keys.key')}</th>
          <th scope="col">{t('keys.does')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((group, index) => (
                <Fragment key={group.join()}>
                  {index > 0 && ` ${t('keys.or')} `}
                  {group.map((key) => (
                    <Fragment key={key}>
                      <kbd>{key}</kbd>{' '}
                    </Fragment>
                  ))}
                </Fragment>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
