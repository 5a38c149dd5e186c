import { describe, expect, it } from 'vitest';
import { indexKnown, knownWords } from '@/components/reader/look-up/look-up';
import { draftOfListed, type ListedWord, listedWords } from '@/components/reader/vocabulary/listed-words';
import { bundledArticle } from '@/corpus/articles/shelf';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import type { Lexicon } from '@/corpus/lexicon/lexicon';
import { germanWord, type Sense } from '@/corpus/lexicon/look-up/german-word';
import { placedLemmas } from '@/corpus/lexicon/look-up/placed-lemmas';
import { sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { standingWords } from '@/corpus/lexicon/look-up/standing-words';
import { succeed } from '@/corpus/result';
import { countWords } from '@/corpus/vocabulary/count-words';
import type { Term } from '@/study/terms/term';
import { termId } from '@/study/terms/term-id';
import { termFinder } from '@/study/vocabulary/find-term';
import { freshWords } from '@/study/vocabulary/fresh-words';
import { shareOf } from '@/study/vocabulary/share';

const disk = openDiskLexicon();
const lexicon: Lexicon = {
  index: disk.index,
  glosses: async () => succeed(disk.glosses),
  entries: async (lemma) => succeed(disk.entries(lemma)),
  english: async (word) => succeed(disk.english(word)),
};
const analyse = sentenceAnalyser(disk.index);
const article = bundledArticle('ein-dekret-und-seine-folgen');
const sentences = article.sentences.de.map(({ start, end }) => article.text.de.slice(start, end));
const vocabulary = countWords(sentences, 0, { analyse, index: disk.index, glossary: article.glossary });
const listed = listedWords(
  article,
  freshWords(vocabulary, () => undefined, 'appearance'),
);

async function senseOf({ place: { sentence, spans } }: ListedWord): Promise<Sense | undefined> {
  const text = article.text.de.slice(sentence.start, sentence.end);
  const offset = (spans[0]?.start ?? 0) - sentence.start;
  const word = await germanWord({ sentence: text, offset, english: '' }, lexicon, analyse);
  return word.ok ? word.value.senses[0] : undefined;
}

const one = (lemma: string): ListedWord => {
  const found = listed.find(({ word }) => word.lemma === lemma);
  if (!found) throw new Error(`"${lemma}" is not listed`);
  return found;
};

describe('the listed words of an article', () => {
  it('all stand in it, in order', () => {
    expect(listed).toHaveLength(vocabulary.length);
    const beads = listed.map(({ place }) => place.bead);
    expect(beads).toEqual([...beads].sort((a, b) => a - b));
  });

  it('stand first where they are gone to, a split verb at both ends', () => {
    const { form, spans } = one('vorsehen').place;
    expect(form).toBe('sieht … vor');
    expect(spans.map(({ start, end }) => article.text.de.slice(start, end))).toEqual(['sieht', 'vor']);
  });

  it('are kept as just what they were listed as: kept, they are new no more', async () => {
    const others: string[] = [];
    for (const word of listed) {
      const draft = draftOfListed(article, word, await senseOf(word), new Map());
      if (draft && termId(draft) !== word.id) others.push(`${word.id} ${termId(draft)}`);
    }
    expect(others).toEqual([]);
  });

  it('are kept with the bead in which they stand first, by the author’s gloss before the dictionary’s', async () => {
    const explained = one('Dekret');
    const draft = draftOfListed(article, explained, await senseOf(explained), new Map());
    expect(draft).toMatchObject({ glosses: ['decree', 'executive order'], plural: 'Dekrete', gender: 'n' });
    expect(draft?.example).toMatchObject({ bead: 0, form: 'Dekret', slug: article.slug });
    const looked = one('Publikum');
    expect(draftOfListed(article, looked, await senseOf(looked), new Map())?.glosses).toContain('audience');
    expect(draftOfListed(article, looked, undefined, new Map())).toBeUndefined();
  });
});

describe('how hard an article is', () => {
  it('says of each word what its mark in the text says', () => {
    const lemmas = ['Dekret', 'anschließen', 'Woche', 'Bürger', 'vorsehen', 'Übernahme'];
    const terms = vocabulary
      .filter(({ lemma }) => lemmas.includes(lemma))
      .map(({ forms, sentence: _, ...word }): Term => {
        const [[form] = ['']] = forms;
        return { ...word, id: termId(word), glosses: [], forms: [form], addedAt: 0, updatedAt: 0 };
      });
    expect(terms).toHaveLength(lemmas.length);
    const known = knownWords(
      [],
      terms.map((term) => ({ term, status: 'new' })),
    );
    const byId = new Map(known.map((word) => [word.id, word]));
    const index = indexKnown(known);
    const marked = sentences.flatMap((text) => {
      const placed = placedLemmas(analyse(text), disk.index);
      return standingWords(index({ start: 0, end: text.length }, text), placed, (lemma) =>
        byId.get(termId(lemma)),
      );
    });
    expect(shareOf(vocabulary, termFinder(terms)).learning).toBe(marked.length);
    expect(marked.length).toBeGreaterThan(lemmas.length);
  });
});
