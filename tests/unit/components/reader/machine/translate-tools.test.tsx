// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { MachineTranslation } from '@/components/reader/machine/machine';
import { TranslateTools } from '@/components/reader/machine/translate-tools';
import { inShell } from '../../shell/in-shell';

const nothing = (): void => undefined;
const MACHINE: MachineTranslation = {
  texts: new Map(),
  available: true,
  missing: [0, 1],
  isOffered: true,
  translate: nothing,
  cancel: nothing,
  giveCode: nothing,
};

const tools = (machine: MachineTranslation) =>
  inShell(<TranslateTools machine={machine} missing={machine.missing.length} onTranslate={nothing} />);

afterEach(cleanup);

it('the button that begins a translation keeps the focus while it is the one that cancels it', () => {
  const page = render(tools(MACHINE));
  const button = screen.getByRole('button');
  const begins = button.textContent;
  button.focus();
  page.rerender(tools({ ...MACHINE, progress: { done: 1, of: 2 } }));
  expect(screen.getByRole('button').textContent).not.toBe(begins);
  expect(document.activeElement).toBe(screen.getByRole('button'));
});
