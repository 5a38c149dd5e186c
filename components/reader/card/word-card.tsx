'use client';

import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './word-card.module.css';

interface Props {
  /** Where the word stands. */
  readonly at: Range;
  readonly label: string;
  /** Whether the card takes the focus: by keyboard it does, by mouse the text keeps it. */
  readonly takesFocus: boolean;
  /** Whether all is there that the card will hold; until then the focus waits on the card itself. */
  readonly isSettled: boolean;
  readonly onClose: () => void;
  /** Told the keys that are pressed on the card. @returns whether the key stood for anything */
  readonly onKey: (stroke: { readonly key: string; readonly shiftKey: boolean }) => boolean;
  readonly children: ReactNode;
}

const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/** In pixels: how near the card comes to the window's edge, and how high it may be. */
const EDGE = 8;
const LEAST_HIGH = 160;
const MOST_HIGH = 512;

/** A small card beside a word, in the top layer. Escape or a press beside it closes it. */
export function WordCard({ at, label, takesFocus, isSettled, onClose, onKey, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  // Told before it closes, not behind: the word may be pressed again in between, and a card told of late would stay away.
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    const onToggle = (event: Event): void => {
      if (event instanceof ToggleEvent && event.newState === 'closed') close.current();
    };
    element.addEventListener('beforetoggle', onToggle);
    return () => element.removeEventListener('beforetoggle', onToggle);
  }, []);
  // Whenever it is drawn it is wanted: what had closed is opened again where a word was pressed at once.
  useLayoutEffect(() => {
    if (!card.current?.matches(':popover-open')) card.current?.showPopover();
  });

  useEffect(() => {
    const element = card.current;
    if (!element) return;
    return autoUpdate(
      {
        getBoundingClientRect: () => at.getBoundingClientRect(),
        contextElement: at.startContainer.parentElement ?? element,
      },
      element,
      async () => {
        const { x, y } = await computePosition(at, element, {
          strategy: 'fixed',
          placement: 'bottom-start',
          middleware: [
            offset(8),
            flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
            shift({ padding: EDGE }),
            // What does not fit beside the word is scrolled to within the card, never beyond the window's edge.
            size({
              padding: EDGE,
              apply: ({ availableHeight }) => {
                element.style.maxHeight = `${Math.min(MOST_HIGH, Math.max(LEAST_HIGH, availableHeight))}px`;
              },
            }),
          ],
        });
        Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
      },
    );
  }, [at]);

  // What had the focus may be gone, as the form is once the word is kept: then the card has it.
  const held = useRef(false);
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) card.current?.focus();
  });

  useEffect(() => {
    if (!takesFocus) return;
    const first = isSettled ? card.current?.querySelector<HTMLElement>('input, button, a') : undefined;
    (first ?? card.current)?.focus();
  }, [takesFocus, isSettled]);

  return (
    <div
      ref={card}
      popover="auto"
      className={styles.card}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onFocus={() => {
        held.current = true;
      }}
      // Not heard where what had the focus is taken off the page.
      onBlur={() => {
        held.current = false;
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        // In a field all keys but Escape are the field's.
        if (event.key !== 'Escape' && isField(event.target)) return;
        if (onKey(event)) event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}
