import type { FormOf } from '../lexicon';
import type { DingItem } from './ding-item';
import { type DingGroup, parseLine, readItems } from './ding-line';
import { type Examples, examplesIn } from './examples';
import { glossKey } from './gloss-key';
import type { Headword, ReadItem } from './headword';
import { type ListedForm, listedForms } from './inflections';
import { Mentions } from './mentions';

/** A place where a word is a headword, and what the dictionary says there. */
export interface Place {
  readonly head: Headword;
  readonly item: ReadItem;
  /** How many alternatives stand before it. */
  readonly at: number;
  readonly told: Told;
  readonly plural: string | undefined;
  readonly examples: Examples;
}

/** A group with headwords: German alternatives and the English ones that they stand against. */
export interface Told {
  readonly de: readonly ReadItem[];
  readonly en: readonly DingItem[];
  /** Under what each of these is found. */
  readonly keys: readonly string[];
  /** In how many groups its line goes on, if the group opens it: a main sense has many. */
  readonly more: number;
  readonly places: readonly Place[];
}

/** All that the dictionary says, by word. */
export interface Collected {
  readonly words: ReadonlyMap<string, readonly Place[]>;
  readonly told: readonly Told[];
  readonly forms: ReadonlyMap<string, readonly FormOf[]>;
  readonly mentions: Mentions;
}

/** A group behind the first is one for headwords of its own only where its tags say so. */
const isListed = ({ head }: ReadItem, { pos }: DingGroup, first: boolean): boolean =>
  head !== undefined && (first || (pos !== undefined && !head.phrase));

function pluralOf(next: DingGroup | undefined, { lemma, pos }: Headword, listed: readonly ListedForm[]) {
  if (pos !== 'noun' || next === undefined) return undefined;
  const own = ({ text, plural }: ReadItem): boolean =>
    plural && listed.some((form) => form.form === text && form.lemma === lemma && form.kind === 'plural');
  return (next.de.find(own) ?? next.de.find(({ text, plural }) => plural && text === lemma))?.text;
}

/** "Häuser" is told by its singular, "Leiter" in the plural by the same word before it. */
const isToldBefore = (
  plural: string,
  before: DingGroup | undefined,
  listed: readonly ListedForm[],
): boolean =>
  listed.some(({ form, kind }) => kind === 'plural' && form === plural) ||
  (before?.de.some(({ head }) => head?.pos === 'noun' && head.lemma === plural) ?? false);

/** What a group says of its headwords; undefined where it is forms or an example. */
function toldBy(
  groups: readonly DingGroup[],
  at: number,
  listed: readonly ListedForm[],
  examples: (head: Headword) => Examples,
): Told | undefined {
  const group = groups[at];
  if (group === undefined) return undefined;
  const heads = group.de.flatMap((item, place) => {
    const { head } = item;
    if (head === undefined || !isListed(item, group, at === 0)) return [];
    return head.plural && isToldBefore(head.lemma, groups[at - 1], listed) ? [] : [{ head, item, at: place }];
  });
  if (at > 0 && heads.length === 0) return undefined;
  const short = group.abbreviations.flatMap((item) => {
    const { head } = item;
    return head !== undefined && isListed(item, group, at === 0) ? [{ head, item, at: 0 }] : [];
  });
  const en = readItems(group.english);
  const places: Place[] = [];
  const told: Told = {
    de: group.de,
    en,
    keys: en.map(({ text }) => glossKey(text)),
    more: at === 0 ? groups.length - 1 : 0,
    places,
  };
  for (const { head, item, at: place } of [...heads, ...short]) {
    const plural = pluralOf(groups[at + 1], head, listed);
    places.push({ head, item, at: place, told, plural, examples: at === 0 ? examples(head) : [] });
  }
  return told;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function addForm(forms: Map<string, FormOf[]>, { form, lemma, kind }: ListedForm): void {
  const known = forms.get(form);
  if (known?.some((other) => other.lemma === lemma && other.kind === kind)) return;
  addTo(forms, form, { lemma, kind });
}

/** Reads the whole dictionary. */
export function collect(source: string): Collected {
  const words = new Map<string, Place[]>();
  const told: Told[] = [];
  const forms = new Map<string, FormOf[]>();
  const mentions = new Mentions();
  for (const line of source.split('\n')) {
    const groups = parseLine(line);
    if (groups === undefined) continue;
    const listed = listedForms(groups);
    const examples = examplesIn(groups);
    groups.forEach((_, at) => {
      const here = toldBy(groups, at, listed, examples);
      if (here === undefined) return;
      told.push(here);
      for (const place of here.places) addTo(words, place.head.lemma, place);
    });
    for (const form of listed) addForm(forms, form);
    mentions.add(groups);
  }
  // "Lebens" in "Freuden des Lebens" is no lemma: a noun has to stand alone somewhere.
  for (const [word, places] of words) {
    if (places.every(({ head }) => head.phrase && head.pos === 'noun')) words.delete(word);
  }
  return { words, told, forms, mentions };
}
