import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseVerb, type VerbReading } from '@/corpus/german/analyse-verb';

const verbs = new Set(
  `anschließen schließen teilnehmen nehmen vorbereiten bereiten reiten anerkennen kennen erkennen mitreden reden verstehen stehen
  unterschreiben schreiben handeln wandern sammeln fallen fällen gefallen gehören hören gestehen wissen weisen essen
  missverstehen heißen begleiten gleiten hinzufügen hinfügen fügen wiederholen holen umziehen ziehen sein werden lassen fassen
  erfassen grüßen umbenennen benennen nennen mögen knien zukommen kommen ausgestalten gestalten gehen verbringen verbrechen zeihen können kann`.split(
    /\s+/u,
  ),
);
const isVerb = (infinitive: string): boolean => verbs.has(infinitive);

const written = ({ infinitive, form, person, number, prefix }: VerbReading): string => {
  const cut = prefix > 0 ? `${infinitive.slice(0, prefix)}|${infinitive.slice(prefix)}` : infinitive;
  return [cut, form, person, number].filter((part) => part !== undefined).join(' ');
};

describe('the likeliest reading', () => {
  it.each([
    // separable, the prefix in place
    ['anschließt', 'an|schließen present'],
    ['teilnahm', 'teil|nehmen past singular'],
    ['angeschlossen', 'an|schließen past participle'],
    ['teilgenommen', 'teil|nehmen past participle'],
    ['vorbereitet', 'vor|bereiten present'],
    ['anerkannt', 'an|erkennen past participle'],
    ['anzuschließen', 'an|schließen zu-infinitive'],
    ['mitzureden', 'mit|reden zu-infinitive'],
    ['vorzubereiten', 'vor|bereiten zu-infinitive'],
    ['hinzuzufügen', 'hinzu|fügen zu-infinitive'],
    ['anzuerkennend', 'an|erkennen present participle'],
    ['umgezogen', 'um|ziehen past participle'],
    ['umbenannt', 'um|benennen past participle'],
    ['ausgestaltet', 'aus|gestalten present'],
    // inseparable
    ['verstand', 'verstehen past singular'],
    ['unterschrieb', 'unterschreiben past singular'],
    ['erfasst', 'erfassen present'],
    ['begleitete', 'begleiten past singular'],
    // simple verbs
    ['handle', 'handeln present 1 singular'],
    ['wandernd', 'wandern present participle'],
    ['redet', 'reden present'],
    ['knien', 'knien infinitive'],
    ['gegangen', 'gehen past participle'],
    ['möchten', 'mögen subjunctive II plural'],
    ['seien', 'sein subjunctive I plural'],
    // forms of two verbs
    ['fällt', 'fallen present 3 singular'],
    ['gefällt', 'gefallen present 3 singular'],
    ['gestanden', 'stehen past participle'],
    ['verbracht', 'verbringen past participle'],
    ['zieht', 'ziehen present'],
    ['kann', 'können present singular'],
    ['kommen', 'kommen infinitive'],
    // spellings
    ['wußte', 'wissen past singular'],
    ['mißverstand', 'missverstehen past singular'],
    ['heisst', 'heißen present'],
    ['faßte', 'fassen past singular'],
    ['grüssen', 'grüßen infinitive'],
  ])('%s: %s', (word, reading) => {
    expect(analyseVerb(word, isVerb).map(written)[0]).toBe(reading);
  });
});

it.each([
  ['vorbereitet', 'vor|bereiten past participle'],
  ['gehört', 'hören past participle'],
  ['gehört', 'gehören past participle'],
  ['wiederholt', 'wiederholen past participle'],
  ['fällt', 'fällen present'],
])('%s can be %s', (word, reading) => {
  expect(analyseVerb(word, isVerb).map(written)).toContain(reading);
});

it.each([
  ['gehte', 'gehen is strong'],
  ['beglitt', 'begleiten is weak'],
  ['bereitt', 'no such ending'],
  ['anschließende', 'an adjective ending'],
  ['bezukommen', 'no zu behind an inseparable prefix'],
  ['tisch', 'no verb'],
  ['', 'nothing'],
])('%j is no form: %s', (word) => {
  expect(analyseVerb(word, isVerb)).toEqual([]);
});

it('finds the stem of a verb that is cut in two and has no verb without its prefix', () => {
  const withPrefix = (infinitive: string): boolean => `aus${infinitive}` === 'ausstatten';
  expect(analyseVerb('stattet', withPrefix)[0]).toMatchObject({ infinitive: 'statten', form: 'present' });
});

it('gives a verb and form once, whatever the word', () => {
  const any = (infinitive: string): boolean => infinitive.length > 3;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'angezuerstßl'), maxLength: 14 }), (word) => {
      const keys = analyseVerb(word, any).map(({ infinitive, form }) => `${infinitive} ${form}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
