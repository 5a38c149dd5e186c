import type { Entry } from '../entry';
import type { Collected, Listed } from './collect';
import type { DingGroup } from './ding-line';

const MOST_EXAMPLES = 4;
const MOST_ENTRIES = 24;

const isExample = ({ pos, de }: DingGroup): boolean =>
  pos === undefined && de.some(({ text }) => text.includes(' '));

function examplesOf(groups: readonly DingGroup[], lemma: string): Entry['examples'] {
  const stem = lemma.slice(0, Math.max(3, lemma.length - 2)).toLowerCase();
  return groups
    .slice(1)
    .filter((group) => isExample(group) && group.de.some(({ text }) => text.toLowerCase().includes(stem)))
    .slice(0, MOST_EXAMPLES)
    .flatMap(({ de: [de], en: [en] }) => (de && en?.text ? [{ de: de.shown, en: en.shown }] : []));
}

function pluralOf(
  groups: readonly DingGroup[],
  group: number,
  forms: Collected['forms'],
  lemma: string,
): string | undefined {
  const next = groups[group + 1]?.de ?? [];
  const listed = next.find(
    ({ text, plural }) =>
      plural && forms.get(text)?.some((form) => form.lemma === lemma && form.kind === 'plural'),
  );
  return listed?.text ?? next.find(({ text, plural }) => plural && text === lemma)?.text;
}

/** Unlabelled before labelled, the word alone before a phrase with it, and as the dictionary has them. */
const rank = (entry: Entry, phrase: boolean): number => (phrase ? 2 : 0) + (entry.labels.length > 0 ? 1 : 0);

/** The entries of a lemma, the likeliest first. */
export function entriesOf({ lines, forms }: Collected, lemma: string, { heads }: Listed): Entry[] {
  return heads
    .flatMap(({ head, line, group: at }) => {
      const groups = lines[line] ?? [];
      const group = groups[at];
      const item = group?.de.find((other) => other.head?.lemma === lemma);
      if (group === undefined || item === undefined) return [];
      const plural = head.pos === 'noun' ? pluralOf(groups, at, forms, lemma) : undefined;
      const [gender] = head.genders;
      const entry: Entry = {
        headword: item.shown,
        pos: head.pos,
        ...(gender === undefined ? {} : { gender }),
        ...(plural === undefined ? {} : { plural }),
        labels: item.labels,
        notes: item.notes,
        glosses: group.en.flatMap(({ shown, labels }) => (shown === '' ? [] : [{ text: shown, labels }])),
        examples: at === 0 ? examplesOf(groups, lemma) : [],
      };
      return [{ entry, rank: rank(entry, head.phrase) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_ENTRIES)
    .map(({ entry }) => entry);
}
