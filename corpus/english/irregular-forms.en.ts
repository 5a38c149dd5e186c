import type { PartOfSpeech } from '@/corpus/articles/article';
import type { EnglishReading } from './reading';

/** Verbs: base form, past tense, past participle; several of one kind behind slashes. */
const VERBS = `
arise arose arisen
awake awoke awoken
be am/is/are/was/were been/being
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did/does done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got/gotten
give gave given
go went/goes gone
grind ground ground
grow grew grown
hang hung hung
have had/has had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
overcome overcame overcome
overtake overtook overtaken
pay paid paid
prove proved proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
smell smelt smelt
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt spelt
spend spent spent
spill spilt spilt
spin spun spun
spit spat spat
split split split
spoil spoilt spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strike struck struck/stricken
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
can could could
may might might
shall should should
will would would`;

/** Nouns: base form, plural. */
const NOUNS = `
analysis analyses
basis bases
child children
crisis crises
criterion criteria
datum data
diagnosis diagnoses
foot feet
goose geese
hypothesis hypotheses
index indices
louse lice
man men
matrix matrices
medium media
mouse mice
nucleus nuclei
ox oxen
penny pence
person people
phenomenon phenomena
spectrum spectra
stimulus stimuli
stratum strata
synthesis syntheses
thesis theses
tooth teeth
woman women`;

/** Adjectives, adverbs and quantities: base form, comparative, superlative. */
const ADJECTIVES = `
bad worse worst
badly worse worst
far farther/further farthest/furthest
good better best
little less least
many more most
much more most
well better best`;

/** Pronouns: base form, further forms. */
const PRONOUNS = `
he him/his/himself
i me/my/mine/myself
it its/itself
she her/hers/herself
they them/their/theirs/themselves
we us/our/ours/ourselves
who whom/whose
you your/yours/yourself
this these
that those`;

/** What the words of a table are. */
const TABLES: readonly (readonly [table: string, pos: readonly PartOfSpeech[]])[] = [
  [VERBS, ['verb']],
  [NOUNS, ['noun']],
  [ADJECTIVES, ['adjective', 'adverb', 'determiner', 'pronoun', 'numeral']],
  [PRONOUNS, ['pronoun', 'determiner']],
];

/** Of each irregular form the words that it is a form of: left → leave, a verb. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly EnglishReading[]> = byForm();

function byForm(): Map<string, EnglishReading[]> {
  const readings = new Map<string, EnglishReading[]>();
  for (const [table, pos] of TABLES) {
    for (const row of table.trim().split('\n')) {
      const [lemma = '', ...forms] = row.split(/[ /]/);
      for (const form of forms) {
        if (form !== lemma) readings.set(form, [...(readings.get(form) ?? []), { lemma, pos }]);
      }
    }
  }
  return readings;
}
