// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { EnglishWordBody } from '@/components/reader/card/english-word-body';
import type { KeepingWords } from '@/components/reader/look-up/use-keeping-words';
import { succeed } from '@/corpus/result';
import { inShell } from '../../shell/in-shell';

const nothing = (): void => undefined;
const keeping: KeepingWords = {
  example: ({ bead, form }) => ({
    articleId: 'a',
    bead,
    de: 'Der Wirt schwieg.',
    en: 'The barkeep said nothing.',
    form,
    english: 'human',
  }),
  entry: nothing,
  sense: nothing,
  own: nothing,
  found: () => true,
  heard: () => true,
  stand: nothing,
  remove: nothing,
};

/** The card of a word that no dictionary has; which German words render it is known later. */
const card = (german: string) =>
  inShell(
    <EnglishWordBody
      found={{ bead: 0, side: 'en', spans: [{ start: 4, end: 11 }], form: 'barkeep' }}
      german={german}
      searching={false}
      answer={succeed([])}
      keeping={keeping}
      onAgain={nothing}
    />,
  );

function gloss(): HTMLInputElement {
  const field = screen.getAllByRole<HTMLInputElement>('textbox').find(({ name }) => name === 'gloss');
  if (!field) throw new Error('no field for the gloss');
  return field;
}

afterEach(cleanup);

it('fills in what renders the word, when that is known later than the card is open', () => {
  const page = render(card(''));
  page.rerender(card('Wirt'));
  expect(gloss().value).toBe('Wirt');
});

it('keeps what has been typed and the focus when that is known late', () => {
  const page = render(card(''));
  gloss().focus();
  fireEvent.change(gloss(), { target: { value: 'Gastwirt' } });
  page.rerender(card('Wirt'));
  expect(gloss().value).toBe('Gastwirt');
  expect(document.activeElement).toBe(gloss());
});
