import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import { genderByArticle, withoutArticle } from './article';
import type { DingItem } from './ding-item';
import { PREPOSITION, SLOT } from './slots';

/** The word under which an alternative is listed, and what its marks say of it. */
export interface Headword {
  /** A single word: Dekret, anschließen. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** One, or several where Ding gives the choice: {m,f}. Empty for a plural. */
  readonly genders: readonly Gender[];
  readonly plural: boolean;
  readonly reflexive: boolean;
  /** The alternative is more than this word: "einen Ort aufsuchen", "offenes Gelände". */
  readonly phrase: boolean;
}

const POS_OF_TAG = new Map<string, PartOfSpeech>([
  ['m', 'noun'],
  ['f', 'noun'],
  ['n', 'noun'],
  ['pl', 'noun'],
  ['v', 'verb'],
  ['vt', 'verb'],
  ['vi', 'verb'],
  ['vr', 'verb'],
  ['adj', 'adjective'],
  ['adv', 'adverb'],
  ['prp', 'preposition'],
  ['conj', 'conjunction'],
  ['pron', 'pronoun'],
  ['ppron', 'pronoun'],
  ['relativ.pron', 'pronoun'],
  ['num', 'numeral'],
  ['interj', 'interjection'],
  ['art', 'determiner'],
]);

const GENDERS: readonly Gender[] = ['m', 'f', 'n'];

export const SINGLE_WORD = /^\p{L}[\p{L}\p{M}]*(?:[-’']\p{L}[\p{L}\p{M}]*)*-?$/u;
/** "gern(e)", "Kollege/Kollegin" are left to their plain lines. */
const isWord = (word: string): boolean => SINGLE_WORD.test(word) && !word.endsWith('-');

/** The words of an alternative that are its own: without places for objects and the prepositions before these. */
function ownWords(text: string): string[] {
  if (!text.includes(' ')) return SLOT.test(text) ? [] : [text];
  const words = text.split(' ');
  return words.filter(
    (word, at) => !SLOT.test(word) && !(PREPOSITION.test(word) && SLOT.test(words[at + 1] ?? '')),
  );
}

/** What a verb is used with at its end, where it has no place: "aus" of "resultieren aus", ", dass …" of "argumentieren, dass …". */
function untilTail(text: string): string {
  const [clause = text] = text.split(/,? *(?:, |…)/);
  const words = clause.split(' ');
  return words.length > 1 && PREPOSITION.test(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : clause;
}

/** "möchten, dass": no verb of its own but a form of mögen. */
const NO_INFINITIVE = 'möchten';
/** Of "daransetzen, dass" the first half points at the clause: it is cut off in "er setzt alles daran". */
const POINTS_AT_CLAUSE = /^dar?(?:an|auf|aus|bei|durch|für|gegen|hin|in|mit|nach|über|um|von|vor|zu)/;

const isInfinitive = (word: string): boolean =>
  /^\p{Ll}*(?:e[nlr]?n|tun|sein)$/u.test(word) && /n$/.test(word);

/** A noun phrase up to what modifies its noun from behind: "Abend des Lebens" is about an Abend. */
function untilModifier(words: readonly string[]): readonly string[] {
  const noun = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const after = words.findIndex((word, at) => at > noun && /^\p{Ll}/u.test(word));
  return noun < 0 || after < 0 ? words : words.slice(0, after);
}

/** What the tags of an alternative say of it. */
interface Grammar {
  readonly pos: PartOfSpeech | undefined;
  readonly genders: readonly Gender[];
  readonly plural: boolean;
}

const UNTAGGED: Grammar = { pos: undefined, genders: [], plural: false };

/** Most alternatives have one tag or none, and are many. */
const ONE_TAG: ReadonlyMap<string, Grammar> = new Map(
  Array.from(POS_OF_TAG.keys(), (tag) => [tag, grammarOf([tag])]),
);

/** Reads the tags of an alternative. */
function readGrammar(tags: readonly string[]): Grammar {
  const [tag] = tags;
  if (tag === undefined) return UNTAGGED;
  return tags.length === 1 ? (ONE_TAG.get(tag) ?? UNTAGGED) : grammarOf(tags);
}

function grammarOf(tags: readonly string[]): Grammar {
  const [pos] = tags.flatMap((tag) => POS_OF_TAG.get(tag) ?? []);
  const genders = tags.flatMap((tag) => GENDERS.filter((gender) => gender === tag));
  return { pos, genders, plural: tags.includes('pl') };
}

/** What its article says of an alternative that has no tag. */
function byArticle(text: string): Grammar {
  const gender = genderByArticle(text);
  return gender === undefined ? UNTAGGED : { pos: 'noun', genders: [gender], plural: false };
}

/** An alternative, read: what its tags say, and the headword in it where it has one. */
export interface ReadItem extends DingItem {
  readonly plural: boolean;
  readonly head: Headword | undefined;
}

/**
 * The alternatives of a group, read together: a verb's or an adjective's tag stands for all of them.
 *
 * @param first whether the group opens its line: behind it, what has no tag is an example, "die Macht der Gewohnheit"
 */
export function readGroup(
  items: readonly DingItem[],
  first: boolean,
): {
  readonly pos: PartOfSpeech | undefined;
  readonly items: readonly ReadItem[];
} {
  const grammars = items.map(({ tags }) => readGrammar(tags));
  const pos = grammars.find((grammar) => grammar.pos !== undefined)?.pos;
  const read = items.map(({ text, shown, tags, labels, notes }, at): ReadItem => {
    const tagged = grammars[at] ?? UNTAGGED;
    const grammar =
      first && tagged.pos === undefined && (pos ?? 'noun') === 'noun' ? byArticle(text) : tagged;
    const head = headwordOf(text, grammar, pos);
    const alone = head?.pos === 'noun' && !head.phrase;
    return {
      text: alone ? withoutArticle(text) : text,
      shown: alone ? withoutArticle(shown) : shown,
      tags,
      labels,
      notes,
      plural: grammar.plural,
      head,
    };
  });
  return { pos, items: read };
}

/**
 * Under which word an alternative is listed: a verb under its infinitive, a noun under the word that carries its
 * gender, anything else only where it is a single word.
 *
 * @param inherited the part of speech of the group, where the alternative names none
 */
function headwordOf(
  text: string,
  { pos: tagged, genders, plural }: Grammar,
  inherited: PartOfSpeech | undefined,
): Headword | undefined {
  const isVerb = (tagged ?? inherited) === 'verb';
  const own = ownWords(isVerb ? untilTail(text) : tagged === 'noun' ? withoutArticle(text) : text);
  const last = (tagged === 'noun' ? untilModifier(own) : own).at(-1);
  if (last === undefined || !isWord(last)) return undefined;
  const phrase = own.length > 1;
  const pos = tagged ?? (inherited === 'noun' ? undefined : inherited) ?? guess(last, phrase);
  if (pos === undefined) return undefined;
  if (pos === 'verb' && (!isInfinitive(last) || last === NO_INFINITIVE)) return undefined;
  if (pos === 'verb' && POINTS_AT_CLAUSE.test(last) && text.includes(',')) return undefined;
  if (phrase && pos !== 'verb' && pos !== 'noun') return undefined;
  if (pos === 'noun' && !/^\p{Lu}/u.test(last)) return undefined;
  const reflexive = pos === 'verb' && /(?:^|\s)sich(?:\s|$)/.test(text);
  return { lemma: last, pos, genders, plural, reflexive, phrase };
}

/** An untagged single word: a capital is a name's or a noun's, an unmarked small word is left as it is. */
function guess(word: string, phrase: boolean): PartOfSpeech | undefined {
  if (phrase) return undefined;
  return /^\p{Lu}/u.test(word) ? 'name' : 'other';
}
