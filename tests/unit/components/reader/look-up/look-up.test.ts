import { describe, expect, it } from 'vitest';
import {
  indexKnown,
  knownOnSides,
  knownWords,
  lookUp,
  withEnglish,
  wordAt,
} from '@/components/reader/look-up/look-up';
import { bundledArticle } from '@/corpus/articles/shelf';

const article = bundledArticle('pfand-gehoert-daneben');
const index = { de: indexKnown(knownWords(article.glossary, [])), en: indexKnown([]) };
const text = article.text.de;

const press = (word: string, around: string) => {
  const offset = text.indexOf(around) + around.indexOf(word);
  const sentence = article.sentences.de.findIndex(({ start, end }) => start <= offset && offset < end);
  const bead = article.beads.findIndex(({ de }) => de[0] <= sentence && sentence < de[1]);
  const span = wordAt(article, bead, 'de', offset + 1);
  if (!span) throw new Error(`no word at ${offset}`);
  return lookUp(article, { bead, side: 'de', span }, index);
};

describe('pressing a word', () => {
  it.each([
    ['Mülleimer', 'in den Mülleimer werfen', 'Mülleimer'],
    ['bringt', 'Man bringt die leeren', 'zurückbringen'],
    ['zurück', 'zum Supermarkt zurück', 'zurückbringen'],
    ['sieht', 'Amir sieht sie', 'ansehen'],
  ])('%s in "%s" finds %s', (word, around, lemma) => {
    expect(press(word, around).known?.entry?.lemma).toBe(lemma);
  });

  it('a word that nobody explains is found as it stands', () => {
    const found = press('Supermarkt', 'zum Supermarkt');
    expect(found).toMatchObject({ form: 'Supermarkt' });
    expect(found.known).toBeUndefined();
  });

  it('what the learner keeps stands beside what the author wrote', () => {
    const term = {
      id: 'noun:m::Mülleimer',
      lemma: 'Mülleimer',
      pos: 'noun',
      gender: 'm',
      reflexive: false,
      glosses: ['my own'],
      forms: ['Mülleimers'],
      addedAt: 0,
      updatedAt: 0,
    } as const;
    const known = knownWords(article.glossary, [{ term, status: 'new' }]).find(({ id }) => id === term.id);
    expect(known).toMatchObject({ term, forms: ['Mülleimer', 'Mülleimern', 'Mülleimers'] });
    expect(known?.entry?.lemma).toBe('Mülleimer');
  });
});

describe('where English is learnt', () => {
  const bottle = {
    id: 'en:noun:bottle',
    language: 'en',
    lemma: 'bottle',
    pos: 'noun',
    reflexive: false,
    glosses: ['Flasche'],
    forms: ['bottle'],
    addedAt: 0,
    updatedAt: 0,
  } as const;
  const see = { ...bottle, language: undefined, id: 'noun:m::See', lemma: 'See', forms: ['See'] };
  const { language: _, ...german } = see;
  const kept = [
    { term: bottle, status: 'new' },
    { term: german, status: 'learning' },
  ] as const;
  const ids = (known: readonly { readonly id: string }[]) => known.map(({ id }) => id);

  it('the English that is kept is known, and of German what the author explains', () => {
    const known = knownOnSides(article.glossary, kept, 'en');
    expect(ids(known.en)).toEqual(['en:noun:bottle']);
    expect(ids(known.de)).not.toContain('noun:m::See');
    expect(known.de).toHaveLength(article.glossary.length);
  });

  it('and the other way round where German is', () => {
    const known = knownOnSides(article.glossary, kept, 'de');
    expect(known.en).toEqual([]);
    expect(ids(known.de)).toContain('noun:m::See');
  });

  it('a word is known in another form by what the dictionary takes it for, though it takes it for another first', () => {
    const { en: known } = knownOnSides([], kept, 'en');
    const found = { bead: 0, side: 'en', spans: [], form: 'bottles' } as const;
    const sense = (lemma: string, pos: 'noun' | 'verb') => ({ lemma, pos, entries: [] });
    const senses = [sense('bottle', 'verb'), sense('bottle', 'noun')];
    expect(withEnglish(found, senses, known).known?.term).toBe(bottle);
    expect(withEnglish(found, [sense('bottle', 'verb')], known).known).toBeUndefined();
  });
});
