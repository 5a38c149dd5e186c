import { prefixesOf } from '@/corpus/german/prefixes';
import type { Entry } from '../entry';
import type { DingItem } from './ding-item';
import { type DingGroup, readItems } from './ding-line';
import { fold } from './fold';
import type { Headword, ReadItem } from './headword';

export type Examples = Entry['examples'];

const MOST_EXAMPLES = 4;
const LONGEST = 120;
/** In folded text. */
const WORD = /[a-zà-ɏ]+/g;
/** "er/sie geht", "am schnellsten": forms and not sentences, which end with a mark. */
const LISTED_FORM = /^(?:ich|du|er|sie|es|man|wir|ihr)\b[^.?!]*$|^am \p{Ll}+ten$/u;

/** Whether words, folded, may have a form of a lemma among them. */
type HasForm = (words: readonly string[]) => boolean;

const VERB_ENDINGS = '(?:e?n|e?s?t|e|e?te[nt]?|end\\w*)?';

/** A verb by its stem: in one word, or with its prefix apart. */
function hasFormOfVerb(lemma: string): HasForm {
  const whole = fold(lemma);
  const cuts = ['', ...prefixesOf(lemma)].flatMap((cut) => {
    const prefix = fold(cut);
    const stem = whole.slice(prefix.length).replace(/e?n$/, '');
    if (stem.length < 3) return [];
    const joined = new RegExp(`^${prefix}(?:ge|zu)?${stem}${VERB_ENDINGS}$`);
    const apart = new RegExp(`^${stem}${VERB_ENDINGS}$`);
    return [{ prefix, joined, apart }];
  });
  return (words) =>
    words.includes(whole) ||
    cuts.some(
      ({ prefix, joined, apart }) =>
        words.some((word) => joined.test(word)) ||
        (prefix !== '' && words.includes(prefix) && words.some((word) => apart.test(word))),
    );
}

/** A noun or an adjective by how it begins and how long it is; anything else as it is. */
function hasFormOf({ lemma, pos }: Headword): HasForm {
  if (pos === 'verb') return hasFormOfVerb(lemma);
  const whole = fold(lemma);
  const longest = whole.length + (pos === 'noun' ? 3 : pos === 'adjective' ? 5 : 0);
  return (words) => words.some((word) => word.startsWith(whole) && word.length <= longest);
}

/** "gehend | gegangen :: going | gone": the participles of a verb, told by the English of the first. */
const isParticiple = (group: DingGroup): boolean =>
  /^ *[a-z-]+ing\b/.test(group.english) && /end *(?:;|$)/.test(group.de[0]?.text ?? '');

const isExample = (group: DingGroup, before: DingGroup | undefined): boolean =>
  group.pos === undefined && !isParticiple(group) && !(before && isParticiple(before));

/** A sentence, or a phrase about an infinitive; "macht notwendig :: calls for" is a form of the headword itself. */
const isWhole = (de: string, en: string): boolean =>
  /[.?!…]["“’”']?$/.test(de) || /^to /.test(en) || /\p{L}{3}n$/u.test(de) || de.split(' ').length > 4;

/** A choice between words, "gehen/laufen", reads worse than a plain sentence. */
const untidiness = (text: string): number => (text.match(/[/(…]/g) ?? []).length;

/** An alternative of a group that may be an example, with its words folded. */
interface Candidate {
  readonly item: ReadItem;
  readonly words: readonly string[];
}

const candidatesOf = ({ de }: DingGroup): Candidate[] =>
  de.flatMap((item) => {
    const { text, shown } = item;
    if (!text.includes(' ') || shown.length > LONGEST || LISTED_FORM.test(text)) return [];
    return [{ item, words: fold(text).match(WORD) ?? [] }];
  });

/**
 * Finds the phrases and sentences of a line in which a headword stands, the plainest first.
 *
 * @returns what finds them: a line has several headwords, and is cut into words once
 */
export function examplesIn(groups: readonly DingGroup[]): (head: Headword) => Examples {
  const candidates = groups.flatMap((group, at) =>
    at > 0 && isExample(group, groups[at - 1]) ? [{ group, items: candidatesOf(group) }] : [],
  );
  if (candidates.every(({ items }) => items.length === 0)) return () => [];
  return (head) => {
    const hasForm = hasFormOf(head);
    const found = candidates.flatMap(({ group, items }) => {
      const item = items.find(({ words }) => hasForm(words))?.item;
      if (item === undefined) return [];
      const en = englishOf(group, item);
      if (en === undefined || (head.pos === 'verb' && !isWhole(item.text, en.text))) return [];
      return [{ de: item.shown, en: en.shown }];
    });
    const cost = ({ de, en }: Examples[number]): number => untidiness(de) + untidiness(en);
    return found.sort((a, b) => cost(a) - cost(b)).slice(0, MOST_EXAMPLES);
  };
}

/** The English alternative that stands where the German one does, if there are as many; else the first. */
function englishOf({ de, english }: DingGroup, item: ReadItem): DingItem | undefined {
  const items = readItems(english);
  const en = items[items.length === de.length ? de.indexOf(item) : 0];
  return en?.text === '' ? undefined : en;
}
