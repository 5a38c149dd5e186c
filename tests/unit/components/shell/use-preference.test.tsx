// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useDisplay } from '@/components/shell/use-display';

function Marks({ label }: { readonly label: string }) {
  const [marks, choose] = useDisplay('marks');
  return (
    <button type="button" aria-label={label} onClick={() => choose(marks === 'on' ? 'off' : 'on')}>
      {marks ?? 'unknown'}
    </button>
  );
}

const both = (
  <>
    <Marks label="panel" />
    <Marks label="text" />
  </>
);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it('what is chosen in one place is known in every other', () => {
  const page = render(both);
  expect(page.getByLabelText('text').textContent).toBe('on');
  act(() => page.getByLabelText('panel').click());
  expect(page.getByLabelText('text').textContent).toBe('off');
  act(() => page.getByLabelText('text').click());
  expect(page.getByLabelText('panel').textContent).toBe('on');
});

it('a server knows no device', () => {
  expect(renderToString(both)).toContain('unknown');
});
