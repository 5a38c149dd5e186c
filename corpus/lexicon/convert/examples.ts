import { prefixesOf } from '@/corpus/german/prefixes';
import type { Entry } from '../entry';
import { type DingGroup, readItems } from './ding-line';
import { fold } from './fold';
import type { Headword } from './headword';

export type Examples = Entry['examples'];

const MOST_EXAMPLES = 4;
const LONGEST = 120;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** "er/sie geht", "ich/er/sie ging": forms and not sentences, which end with a mark. */
const CONJUGATED = /^(?:ich|du|er|sie|es|man|wir|ihr)\b[^.?!]*$/;

/** Tells whether a word, folded, may be a form of a lemma, by how it begins and how long it is. */
function isFormOf({ lemma, pos }: Headword): (word: string) => boolean {
  const whole = fold(lemma);
  if (pos !== 'verb') {
    const endings = pos === 'noun' ? 3 : pos === 'adjective' ? 5 : 0;
    return (word) => word.startsWith(whole) && word.length <= whole.length + endings;
  }
  const stems = ['', ...prefixesOf(lemma)].map(
    (prefix) => [fold(prefix), fold(lemma.slice(prefix.length))] as const,
  );
  const patterns = stems.flatMap(([prefix, rest]) => {
    const stem = rest.replace(/e?n$/, '');
    return stem.length < 3 ? [] : [`(?:${prefix})?(?:ge|zu)?${stem}(?:e?n|e?s?t|e|e?te[nt]?|end\\w*)?`];
  });
  const pattern = new RegExp(`^(?:${[whole, ...patterns].join('|')})$`);
  return (word) => pattern.test(word);
}

/** "gehend | gegangen :: going | gone": the participles of a verb, told by the English of the first. */
const isParticiple = (group: DingGroup): boolean =>
  /^ *[a-z-]+ing\b/.test(group.english) && /end *(?:;|$)/.test(group.de[0]?.text ?? '');

const isExample = (group: DingGroup, before: DingGroup | undefined): boolean =>
  group.pos === undefined && !isParticiple(group) && !(before && isParticiple(before));

/** A sentence, or a phrase about an infinitive; "macht notwendig :: calls for" is a form of the headword itself. */
const isWhole = (de: string, en: string): boolean =>
  /[.?!…]["“’”']?$/.test(de) || /^to /.test(en) || /n$/.test(de) || de.split(' ').length > 4;

/** A choice between words, "gehen/laufen", reads worse than a plain sentence. */
const untidiness = (text: string): number => (text.match(/[/(…]/g) ?? []).length;

/** Phrases and sentences of a line in which a headword stands, the plainest first. */
export function examplesOf(groups: readonly DingGroup[], head: Headword): Examples {
  if (groups.length < 2) return [];
  let isForm: ((word: string) => boolean) | undefined;
  const found: Examples[number][] = [];
  groups.forEach((group, at) => {
    if (at === 0 || !isExample(group, groups[at - 1])) return;
    const place = group.de.findIndex(({ text, shown }) => {
      if (!text.includes(' ') || shown.length > LONGEST || CONJUGATED.test(text)) return false;
      isForm ??= isFormOf(head);
      return (text.match(WORD) ?? []).some((word) => isForm?.(fold(word)));
    });
    const de = group.de[place];
    if (de === undefined) return;
    const english = readItems(group.english);
    const en = english.length === group.de.length ? english[place] : english[0];
    if (en === undefined || en.text === '') return;
    if (head.pos !== 'verb' || isWhole(de.text, en.text)) found.push({ de: de.shown, en: en.shown });
  });
  return found
    .map((example) => ({ example, cost: untidiness(example.de) + untidiness(example.en) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_EXAMPLES)
    .map(({ example }) => example);
}
