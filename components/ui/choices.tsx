import { useId } from 'react';
import styles from './choices.module.css';
import page from './page.module.css';

interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** Shown instead of the label: an A in the size it stands for, in em. */
  readonly letter?: number;
}

interface Props<T> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
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
        {choices.map(({ value, label, letter }) => (
          <label key={value} className={styles.choice} title={letter ? label : undefined}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            {letter && (
              <span aria-hidden="true" style={{ fontSize: `${letter}em` }}>
                A
              </span>
            )}
            <span className={letter ? page.sr : undefined}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
