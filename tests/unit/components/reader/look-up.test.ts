import { describe, expect, it } from 'vitest';
import { indexKnown, knownWords, lookUp, wordAt } from '@/components/reader/look-up';
import { bundledArticle } from '@/corpus/articles/shelf';

const article = bundledArticle('pfand-gehoert-daneben');
const index = indexKnown(knownWords(article.glossary, []));
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
