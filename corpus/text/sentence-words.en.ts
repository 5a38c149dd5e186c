const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lower-case English words that tell where sentences begin. */
export const englishSentenceWords = {
  starters: words(`
    the a an this that these those my your his her its our their mine yours hers ours theirs
    i you he she it we they me him us them one ones someone somebody everyone everybody anyone nobody no none nothing
    something everything each every all both either neither some any many much few several most more less other others
    another such such who whom whose which what when where why how whether
    and or but nor so yet for because although though while whereas if unless until till since as after before once
    however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile otherwise instead indeed
    then there here now today yesterday tomorrow tonight soon later earlier again also still even only just perhaps maybe
    probably certainly clearly obviously actually finally eventually recently currently previously originally initially
    in on at by with from to of about into over under above below between among through during against without within
    across along around behind beside beyond despite toward towards upon near out off up down
    is are was were be been am has have had do does did can could will would shall should may might must
    let please yes not never always often sometimes usually rarely well oh
    thousands millions hundreds dozens billions two three four five six seven eight nine ten
    did don't didn't doesn't can't won't i'm i've i'll i'd he's she's it's we're they're you're that's there's let's what's who's
    we've they've you've we'll they'll you'll he'd she'd we'd they'd isn't wasn't aren't weren't
    according additionally besides like unlike mr mrs ms
  `),
  months: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  ordinalNouns: new Set<string>(),
  /** Verbs by which a quotation is given to its speaker, after the quotation and a name. */
  speechVerbs: words(`
    said says say asked asks replied replies answered answers told tells wrote writes shouted shouts cried cries thought
    thinks whispered whispers added adds explained explains called calls muttered yelled exclaimed continued continues
    insisted remarked noted notes recalled admitted warned warns argued argues declared announced suggested wondered
    demanded laughed sighed began observed responded commented repeated
  `),
  letteredNouns: words(`
    vitamin hepatitis group type class category plan option point section appendix annex exhibit part letter block building
    hall stage phase volume size version model influenza zone terminal gate schedule grade level team unit room ward case
    person company party column row field axis war chapter act scene side lane drive
  `),
  exclaimedNames: words(`yahoo jeopardy wham joop oklahoma`),
  /** What may follow an hour: its day or its time zone. */
  timeComplements: words(`
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    mon tue tues wed thu thur thurs fri sat sun
    et est edt ct cst cdt mst mdt pt pst pdt gmt utc bst cet cest ist jst aest eastern pacific central mountain greenwich
  `),
} as const;
