'use client';

import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import buttons from './button.module.css';
import styles from './panel.module.css';

interface Props {
  /** What the button says. */
  readonly children: ReactNode;
  /** Names the button where what it shows is a sign, and the panel always. */
  readonly label: string;
  /** What is in the panel, made when it opens; `close` shuts it and gives the focus back to the button. */
  readonly content: (close: () => void) => ReactNode;
}

/** In pixels: between the button and its panel. */
const GAP = 4;

/**
 * A button with a panel beneath it, in the top layer; on a narrow page the panel rises from the foot of the window. Escape or
 * a press beside it closes it.
 */
export function Panel({ children, label, content }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  /** It stands in the page, not in the window, so that it scrolls with the button it belongs to. */
  const place = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') setOpen(true);
    const at = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !at || !panel.current) return;
    panel.current.style.setProperty('--top', `${at.bottom + scrollY + GAP}px`);
    panel.current.style.setProperty('--right', `${document.documentElement.clientWidth - at.right}px`);
  };

  return (
    <>
      <button ref={button} type="button" className={buttons.quiet} popoverTarget={id} aria-label={label}>
        {children}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        onBeforeToggle={place}
        // Not before it is shut: where the focus is in the panel, the browser takes it back to the button.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {open && content(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}
