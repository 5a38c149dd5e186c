// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexKnown, knownWords } from '@/components/reader/look-up/look-up';
import { useMarks } from '@/components/reader/look-up/marks';
import { LeavesInView } from '@/components/reader/text/leaves-in-view';
import { useDisplay } from '@/components/shell/use-display';
import { bundledArticle } from '@/corpus/articles/shelf';
import { fail, succeed } from '@/corpus/result';

const language = vi.hoisted(() => ({ lemmas: vi.fn() }));
vi.mock('@/components/language/language-provider', () => ({ useLanguage: () => language }));

const article = bundledArticle('pfand-gehoert-daneben');
const term = {
  id: 'noun:f::Flasche',
  lemma: 'Flasche',
  pos: 'noun',
  gender: 'f',
  reflexive: false,
  glosses: ['bottle'],
  forms: ['Flaschen'],
  addedAt: 0,
  updatedAt: 0,
} as const;
const known = knownWords(article.glossary, [{ term, status: 'new' }]);
const index = indexKnown(known);

/** The CSS Custom Highlight API, which happy-dom lacks, as far as it is used. */
class StandInHighlight {
  readonly ranges: readonly Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const highlights = new Map<string, StandInHighlight>();

function leafOfText(): HTMLElement {
  const leaf = document.createElement('div');
  for (const { start, end } of article.sentences.de) {
    const sentence = document.createElement('span');
    sentence.lang = 'de';
    sentence.dataset.start = String(start);
    sentence.textContent = article.text.de.slice(start, end);
    leaf.append(sentence);
  }
  return leaf;
}

function Marks({ inView }: { readonly inView: LeavesInView }) {
  useMarks(inView, article, { side: 'de', known, index });
  const [marks, choose] = useDisplay('marks');
  return (
    <button type="button" onClick={() => choose(marks === 'on' ? 'off' : 'on')}>
      {marks}
    </button>
  );
}

function open() {
  const inView = new LeavesInView();
  inView.show([leafOfText()]);
  return render(<Marks inView={inView} />);
}

beforeEach(() => {
  localStorage.clear();
  highlights.clear();
  language.lemmas.mockReset().mockResolvedValue(fail({ kind: 'offline' }));
  vi.stubGlobal('Highlight', StandInHighlight);
  vi.stubGlobal('CSS', { highlights });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('marks the words of the glossary and of the learner, and asks what the others are forms of', async () => {
  open();
  await act(async () => undefined);
  expect([...highlights.keys()].sort()).toEqual(['glossary', 'new']);
  expect(language.lemmas).toHaveBeenCalled();
});

it('switched off, marks nothing and asks nothing', async () => {
  localStorage.setItem('satzpaar.marks', 'off');
  open();
  await act(async () => undefined);
  expect([...highlights.keys()]).toEqual([]);
  expect(language.lemmas).not.toHaveBeenCalled();
});

it('is switched off and on while the text is read', async () => {
  const page = open();
  await act(async () => page.getByRole('button').click());
  expect([...highlights.keys()]).toEqual([]);
  await act(async () => page.getByRole('button').click());
  expect([...highlights.keys()].sort()).toEqual(['glossary', 'new']);
});

it('draws nothing over the next article when the dictionary answers after this one was left', async () => {
  let answer: (value: unknown) => void = () => undefined;
  language.lemmas.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const page = open();
  await act(async () => undefined);
  page.unmount();
  expect(highlights.size).toBe(0);
  await act(async () => answer(succeed([])));
  expect(highlights.size).toBe(0);
});
