import { Fragment } from 'react';
import styles from './key-table.module.css';
import page from './page.module.css';

export interface KeyRow {
  /** Keys with the same effect stand in one list each: ↑ ↓ or k j. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

interface Props {
  readonly caption: string;
  readonly rows: readonly KeyRow[];
  /** Heads of the columns, and what stands between keys of which either will do. */
  readonly words: { readonly key: string; readonly does: string; readonly or: string };
}

/** Keys and what they do. */
export function KeyTable({ caption, rows, words }: Props) {
  return (
    <table className={styles.keys}>
      <caption>{caption}</caption>
      <thead className={page.sr}>
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((group, index) => (
                <Fragment key={group.join()}>
                  {index > 0 && ` ${words.or} `}
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
