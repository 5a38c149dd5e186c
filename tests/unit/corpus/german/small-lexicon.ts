import { convert } from '@/corpus/lexicon/convert/convert';
import { wordIndex } from '@/corpus/lexicon/files/word-index';
import type { WordIndex } from '@/corpus/lexicon/lexicon';

/** Lines in the manner of the dictionary, written for tests of the engine. */
const SOURCE = `Haus {n} | Häuser {pl} :: house | houses
Leuchtturm {m}; Turm {m} | Leuchttürme {pl}; Türme {pl} :: lighthouse; tower | lighthouses; towers
Matrose {m} | Matrosen {pl} :: sailor | sailors
Wächter {m} | Wächter {pl} :: guard | guards
Insel {f} | Inseln {pl} :: island | islands
Kaste {f} | Kasten {pl} :: caste | castes
Kasten {m} | Kästen {pl} | ein Kasten Bier | ein Kasten Wasser :: box | boxes | a crate of beer | a crate of water
erlauben {vt} :: to allow
schließen {vt} :: to close
anschließen {vt} :: to connect
hören {vt} :: to hear
aufhören {vi} :: to stop
reden {vi} :: to talk
mitreden {vi} :: to have a say
leuchten {vi} :: to shine
groß {adj} :: big
hell {adj} | heller | am hellsten :: bright | brighter | brightest
müde {adj} :: tired
dunkel {adj} :: dark
weiß {adj} :: white
heute {adv} :: today
sein {v} :: to be
haben {v} :: to have
wollen {v} :: to want
erobern {vt} :: to conquer
erobert {adj} :: conquered
begeistern {vt} :: to inspire
begeistert {adj} :: enthusiastic
gleiten {vi} :: to glide
laden {vt} :: to load
einladen {vt} :: to invite
kommen {vi} :: to come
ankommen {vi} :: to arrive
arbeiten {vi} :: to work
zusammenarbeiten {vi} :: to co-operate
Hindernis {n} | Hindernisse {pl} :: obstacle | obstacles
Erlebnis {n} :: experience
Gast {m} | Gäste {pl} :: guest | guests
Pflanze {f} | Pflanzen {pl} :: plant | plants
Pflanzen {n} :: planting
pflanzen {vt} :: to plant
Ausgabe {f} :: expense
Ausgaben {pl} :: expenses
hoch {adj} | höher | am höchsten :: high | higher | highest
spät {adj} :: late
später {adv} :: later
Jahr {n} | Jahre {pl} :: year | years
Pass {m} | Pässe {pl} :: pass | passes
Sprecher {m}; Gesandter {m} :: speaker; envoy
circa {adv} :: circa
sechzig {num} :: sixty
letzter {adj} :: last
keine {pron} :: no
Meter {m} :: metre
Turmgroße {f} :: woman as tall as a tower
versprechen {vt} :: to promise
Gramm {n} /g/ :: gramme
Bremen (Stadt in Deutschland) [geogr.] :: Bremen (city in Germany)
Norwegen {n} [geogr.] :: Norway
`;

/** A dictionary of two dozen words, made as the real one is. */
export function smallIndex(): WordIndex {
  const files = convert(SOURCE);
  return wordIndex(files.get('lemmas') ?? new Uint8Array(), files.get('forms') ?? new Uint8Array());
}
