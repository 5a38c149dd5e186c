import { useId } from 'react';
import styles from './settings.module.css';

interface Props<T> {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  /** Undefined while it is not known yet: nothing is chosen then and nothing can be. */
  readonly chosen: T | undefined;
  readonly choose: (value: T) => void;
}

/** One of a few, all of them to be seen. */
export function Choices<T extends string | number>({ legend, choices, chosen, choose }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={chosen === undefined}>
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {choices.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
