/**
 * German words of the closed classes, in small letters. A reading is `lemma/part` or `lemma/part:case number`: a/d/g/n for the
 * cases, s/p for the numbers, where the form leaves no choice. Lemmas as in Universal Dependencies: der, ein, sein, sich, er for ihm.
 * Parts of speech: det pron prep conj adv part num int adj noun verb.
 */

/** Words with several readings, the likeliest in a newspaper first. Pronouns have their own table below. */
export const severalReadings = `
  der       der/det der/pron
  die       der/det der/pron
  das       der/det:-s der/pron:-s
  dem       der/det:ds der/pron:ds
  den       der/det der/pron:as
  des       der/det:gs
  dessen    der/pron:gs
  deren     der/pron:g
  derer     der/pron:g
  denen     der/pron:dp
  ein       ein/det:-s
  eine      ein/det:-s ein/pron:-s
  einen     ein/det:as ein/pron:as einen/verb
  eins      eins/num ein/pron:-s
  sein      sein/det sein/verb
  seine     sein/det sein/pron
  seinen    sein/det sein/pron
  seiner    sein/det sein/pron er/pron:gs
  meine     mein/det mein/pron meinen/verb
  meinen    mein/det mein/pron meinen/verb
  ihr       ihr/det sie/pron:ds ihr/pron:np
  ihrer     ihr/det sie/pron:g
  unser     unser/det wir/pron:gp
  euer      euer/det ihr/pron:gp
  ich       ich/pron:ns
  meiner    mein/det ich/pron:gs
  mich      ich/pron:as
  mir       ich/pron:ds
  du        du/pron:ns
  deiner    dein/det du/pron:gs
  dich      du/pron:as
  dir       du/pron:ds
  er        er/pron:ns
  ihm       er/pron:ds es/pron:ds
  ihn       er/pron:as
  sie       sie/pron
  es        es/pron:-s
  's        es/pron:-s
  wir       wir/pron:np
  uns       wir/pron:-p
  euch      ihr/pron:-p
  ihnen     sie/pron:dp
  sich      sich/pron
  einander  einander/pron
  man       man/pron:ns
  jemand    jemand/pron:-s
  jemanden  jemand/pron:as
  jemandem  jemand/pron:ds
  jemandes  jemand/pron:gs
  irgendjemand irgendjemand/pron:-s
  irgendjemanden irgendjemand/pron:as
  irgendjemandem irgendjemand/pron:ds
  niemand   niemand/pron:-s
  niemanden niemand/pron:as
  niemandem niemand/pron:ds
  niemandes niemand/pron:gs
  jedermann jedermann/pron:-s
  jedermanns jedermann/pron:gs
  wer       wer/pron:ns
  wen       wer/pron:as
  wem       wer/pron:ds
  wessen    wer/pron:gs
  was       was/pron:-s
  nichts    nichts/pron:-s
  etwas     etwas/pron:-s etwas/adv
  irgendwer irgendwer/pron:ns
  irgendwen irgendwer/pron:as
  irgendwem irgendwer/pron:ds
  irgendwas irgendwas/pron:-s
  irgendetwas irgendetwas/pron:-s
  sowas     sowas/pron:-s
  selbst    selbst/adv
  selber    selber/adv
  dies      dieser/det:-s dieser/pron:-s
  all       alle/det
  alles     alle/pron:-s alle/det
  allem     alle/pron:ds alle/det
  beides    beide/pron:-s
  keins     kein/pron:-s
  meins     mein/pron:-s
  deins     dein/pron:-s
  seins     sein/pron:-s
  unsers    unser/det unser/pron:-s
  welch     welcher/det
  solch     solcher/det
  manch     mancher/det
  viel      viel/det viel/adv
  wenig     wenig/det wenig/adv
  paar      paar/det Paar/noun
  lieber    lieber/adv lieb/adj
  mehr      mehr/adv mehr/det
  weniger   weniger/adv weniger/det wenig/det
  genug     genug/adv genug/det
  genügend  genügend/adv genügen/verb
  zu        zu/prep zu/part zu/adv
  um        um/prep um/conj um/adv
  ohne      ohne/prep ohne/conj
  statt     statt/prep statt/conj
  anstatt   anstatt/prep anstatt/conj
  außer     außer/prep außer/conj
  bis       bis/prep bis/conj
  seit      seit/prep seit/conj
  während   während/prep während/conj währen/verb
  als       als/conj als/prep
  wie       wie/conj wie/adv
  denn      denn/conj denn/adv
  aber      aber/conj aber/adv
  doch      doch/conj doch/adv
  jedoch    jedoch/adv jedoch/conj
  da        da/adv da/conj
  damit     damit/conj damit/adv
  so        so/adv so/conj
  nur       nur/adv nur/conj
  trotzdem  trotzdem/adv trotzdem/conj
  seitdem   seitdem/adv seitdem/conj
  indessen  indessen/adv indessen/conj
  nachdem   nachdem/conj
  je        je/adv je/conj je/prep
  desto     desto/conj desto/adv
  umso      umso/adv umso/conj
  laut      laut/prep laut/adj lauten/verb
  dank      dank/prep Dank/noun danken/verb
  trotz     trotz/prep Trotz/noun trotzen/verb
  kraft     kraft/prep Kraft/noun
  zeit      Zeit/noun zeit/prep
  nahe      nah/adj nahe/prep nahen/verb
  mangels   mangels/prep Mangel/noun
  fern      fern/adj fern/prep
  rund      rund/adv rund/adj
  gleich    gleich/adv gleich/adj gleichen/verb
  eben      eben/adv eben/adj
  gerade    gerade/adv gerade/adj
  halt      halt/adv halten/verb Halt/noun
  mal       mal/adv Mal/noun malen/verb
  weiter    weiter/adv weit/adj
  wohl      wohl/adv Wohl/noun
  recht     recht/adv recht/adj Recht/noun
  lange     lange/adv lang/adj langen/verb
  lang      lang/adj lang/adv
  ganz      ganz/adj ganz/adv
  einmal    einmal/adv
  morgen    morgen/adv Morgen/noun
  abend     Abend/noun
  mit       mit/prep mit/adv
  vor       vor/prep vor/adv
  nach      nach/prep nach/adv
  über      über/prep über/adv
  unter     unter/prep unter/adv
  an        an/prep an/adv
  auf       auf/prep auf/adv
  aus       aus/prep aus/adv
  ab        ab/prep ab/adv
  durch     durch/prep durch/adv
  gegen     gegen/prep gegen/adv
  gegenüber gegenüber/prep gegenüber/adv
  entlang   entlang/prep entlang/adv
  ja        ja/adv ja/int
  nein      nein/int nein/adv
  bitte     bitte/adv bitten/verb Bitte/noun
  danke     danke/int danken/verb
  nicht     nicht/part
  o         o/int
  acht      acht/num achten/verb
  achte     acht/adj achten/verb
  achten    acht/adj achten/verb
  sieben    sieben/num sieben/verb
  los       los/adv los/adj
  zwanziger zwanziger/adj
  dreißiger dreißiger/adj
  vierziger vierziger/adj
  fünfziger fünfziger/adj
  sechziger sechziger/adj
  siebziger siebziger/adj
  achtziger achtziger/adj
  neunziger neunziger/adj
  hundert   hundert/num Hundert/noun
  tausend   tausend/num Tausend/noun
  hunderte  Hundert/noun
  hunderten Hundert/noun:dp
  tausende  Tausend/noun
  tausenden Tausend/noun:dp
  dutzend   Dutzend/noun
  dutzende  Dutzend/noun:-p
  million   Million/noun:-s
  millionen Million/noun:-p
  milliarde Milliarde/noun:-s
  milliarden Milliarde/noun:-p
  billion   Billion/noun:-s
  billionen Billion/noun:-p
  derselbe  derselbe/det:ns
  dieselbe  derselbe/det:-s
  dasselbe  derselbe/det:-s
  desselben derselbe/det:gs
  demselben derselbe/det:ds
  denselben derselbe/det
  derselben derselbe/det
  dieselben derselbe/det:-p
  derjenige derjenige/det:ns
  diejenige derjenige/det:-s
  dasjenige derjenige/det:-s
  desjenigen derjenige/det:gs
  demjenigen derjenige/det:ds
  denjenigen derjenige/det
  derjenigen derjenige/det
  diejenigen derjenige/det:-p
  daß       dass/conj
`;

/** Words that take the endings of dieser or mein: lemma, part, stems (joined by "/"), endings; `-` is no ending. */
export const paradigms = `
  ein       det  ein      e em en er es
  kein      det  kein     - e em en er es
  mein      det  mein     - e em en er es
  dein      det  dein     - e em en er es
  sein      det  sein     em er es
  ihr       det  ihr      e em en er es
  unser     det  unser/unsr  e em en er es
  euer      det  eur/euer e em en er es
  dieser    det  dies     e em en er es
  jener     det  jen      e em en er es
  jeder     det  jed      e em en er es
  jedweder  det  jedwed   e em en er es
  jeglicher det  jeglich  e em en er es
  mancher   det  manch    e em en er es
  solcher   det  solch    e em en er es
  welcher   det  welch    e em en er es
  irgendwelcher det irgendwelch e em en er es
  irgendein det  irgendein - e em en er es
  sämtlicher det sämtlich e em en er es
  etliche   det  etlich   e em en er es
  selb      adj  selb     e em en er es
  alle      det  all      e en er
  beide     det  beid     e em en er
  einige    det  einig    e em en er es
  mehrere   det  mehrer   e en er
  viel      det  viel     e em en er es
  wenig     det  wenig    e em en es
  anderer   det  ander/andr e em en er es
  erst      adj  erst     e em en er es
  zweit     adj  zweit    e em en er es
  dritt     adj  dritt    e em en er es
  viert     adj  viert    e em en er es
  fünft     adj  fünft    e em en er es
  sechst    adj  sechst   e em en er es
  siebt     adj  siebt/siebent e em en er es
  acht      adj  acht     em er es
  neunt     adj  neunt    e em en er es
  zehnt     adj  zehnt    e em en er es
  elft      adj  elft     e em en er es
  zwölft    adj  zwölft   e em en er es
  hundertst adj  hundertst e em en er es
  tausendst adj  tausendst e em en er es
  letzt     adj  letzt    e em en er es
  meist     adj  meist    e em en er es
  zwei      num  zwei     en er
  drei      num  drei     en er
`;

/** A preposition and the article it has swallowed. */
export const contractions = `
  am an dem;  ans an das;  aufm auf dem;  aufs auf das;  ausm aus dem;  beim bei dem;  durchs durch das;  fürs für das
  hinterm hinter dem;  hinters hinter das;  im in dem;  ins in das;  mitm mit dem;  überm über dem;  übern über den
  übers über das;  ums um das;  unterm unter dem;  unters unter das;  vom von dem;  vorm vor dem;  vors vor das
  zum zu dem;  zur zu der
`;

/** Words whose form is their lemma. Those of several kinds stand above, with all their readings. */
export const invariable = {
  preposition: `
    abseits abzüglich angesichts anhand anlässlich anstelle aufgrund ausgangs ausgenommen ausschließlich außerhalb bar
    bei behufs beiderseits betreffs bezüglich binnen contra diesseits eingangs eingedenk einschließlich entgegen
    entsprechend exklusive fernab für gemäß getreu halber hinsichtlich hinter in infolge inklusive inmitten innerhalb
    innert jenseits längs längsseits links mithilfe mitsamt mittels namens neben nebst nördlich oberhalb ob östlich per pro
    punkto rechts samt seitens seitlich südlich unbeschadet unerachtet unfern ungeachtet unterhalb
    unweit vermittels vermöge versus via vis-à-vis von vorbehaltlich wegen westlich wider zufolge zugunsten
    zuliebe zulasten zuungunsten zuwider zuzüglich zwecks zwischen
  `,
  conjunction: `
    bevor beziehungsweise bzw. dass ehe entweder falls geschweige indem insofern insoweit inwiefern inwieweit
    ob obgleich obschon obwohl obzwar oder respektive sobald sodass sofern solange sondern sooft soviel soweit sowie sowohl
    und weder weil wenn wenngleich wennschon wiewohl wohingegen zumal
  `,
  interjection: `
    ach ade adieu ah aha äh ähm amen au aua autsch basta bravo ciao hallo halleluja he hei hej herrje hey hm hoppla
    hurra huch igitt jawohl juhu mensch na nanu naja nee nö oh oha oje ojemine okay prost pfui pst servus tja tschüs
    tschüss uff ups wow
  `,
  adverb: `
    abends abermals allein allemal allenfalls allenthalben allerdings allerseits allzu also alsbald alsdann andauernd
    anderenfalls andererseits andernfalls anderntags anderswo anders andernorts anderthalb anfangs anscheinend ansonsten anno
    auch aufwärts augenscheinlich außen außerdem außerorts auswärts
    bald beinahe beinah beispielsweise beizeiten bekanntlich bereits bergab bergauf besonders bestenfalls bislang bisher
    bisweilen bloß
    dabei dadurch dafür dagegen daheim daher dahin dahinter damals danach daneben dann daran darauf daraufhin
    daraus darein darin darob darüber darum darunter davon davor dawider dazu dazumal dazwischen dementgegen dementsprechend demgegenüber
    demgemäß demnach demnächst demzufolge dennoch derart dereinst derweil derzeit deshalb deswegen dieserart diesmal
    dort dorthin dorther dran drauf draus draußen drin drinnen droben drüben drüber drum drunten drunter durchaus
    durchweg
    ebenda ebendort ebenfalls ebenso ebensowenig ehedem ehemals eher eigens eilends einerseits einesteils einigermaßen einst
    einstens einstmals einstweilen endlich erst erstens etwa
    fast ferner fort fortan freilich frühestens frühmorgens
    gar geradeaus geradezu gern gerne gestern gleichfalls gleichsam gleichwohl glücklicherweise großteils größtenteils gemeinhin
    genauso getrost gewissermaßen
    haufenweise heim heimwärts her herab heran herauf heraus herbei herein herüber herum herunter hervor heute heutzutage hie
    hier hieran hierauf hieraus hierbei hierdurch hierfür hiergegen hierher hierhin hierin hiermit hiernach hierüber
    hierum hierunter hiervon hierzu hierzulande hin hinab hinauf hinaus hindurch hinein hingegen hinten hinterher
    hinterrücks hinüber hinunter hinweg hinzu höchst höchstens hinfort hüben
    imstande infrage instand immer immerdar immerfort immerhin immerzu indes infolgedessen innen inzwischen insbesondere insgeheim insgesamt irgend
    irgendwann irgendwie irgendwo irgendwohin irgendwoher
    jahrelang jedenfalls jederzeit jedesmal jemals jetzt jüngst
    keinerlei keinesfalls keineswegs kaum keinmal kurzerhand kürzlich künftighin
    längst längstens lauter lediglich leider letztendlich letztens letztlich linkerhand
    manchmal mancherorts meinetwegen meist meistens meistenteils mehrmals miteinander mithin mitnichten mittags
    mittendrin mitten mittlerweile möglicherweise morgens mindestens
    nachher nachhinein nachmals nachmittags nachts nächstens namentlich nämlich nebenan nebenbei nebenher neuerdings neulich
    niemals nie nimmer nirgends nirgendwo nirgendwohin noch nochmal nochmals normalerweise notfalls nun nunmehr
    nebeneinander
    oben obendrein oft öfter öfters oftmals
    quasi rechtens rechterhand reihum ringsum ringsherum rückwärts rundherum rundum
    schließlich schlechthin schlimmstenfalls schlichtweg schon sehr seither seinerseits seinerzeit seitwärts selten sicherlich
    sodann sofort sogar sogleich sommers somit sonst sonstwo soeben sozusagen spätabends spätestens stattdessen stellenweise
    stets
    tags tagsüber teils teilweise tatsächlich tunlichst
    überall überallhin überaus überdies überhaupt übermorgen umher umsonst umständehalber unlängst untereinander
    unten unterwegs ungefähr unversehens
    vielerorts vielfach vielleicht vielmals vielmehr vorab voran vorbei voraus vordem vorerst vorgestern vorher vorhin
    vorläufig vormals vormittags vorn vorne vornehmlich vorneweg vorüber vorwärts vorweg vorzugsweise
    wann warum weg weitaus weiterhin wenigstens werktags weshalb weswegen wieder wiederum wieso wieviel winters
    wo wobei wodurch wofür wogegen woher wohin womit womöglich wonach woran worauf woraufhin woraus worin worüber worum
    worunter wovon wovor wozu wochenlang
    zeitlebens zeitweise zurzeit ziemlich zuallererst zudem zueinander zuerst zufällig zugleich zuhause zuletzt zumeist zumindest
    zugrunde zugute zunichte zunutze zustande zutage zunächst zurück zusammen zuvor zuweilen zwar zweifellos zweifelsohne zweitens drittens viertens fünftens zwischendurch
    zwischenzeitlich zigmal zweimal dreimal viermal fünfmal hundertmal tausendmal
  `,
  numeral: `
    null zwei zwo drei vier fünf sechs neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
    dreißig vierzig fünfzig sechzig siebzig achtzig neunzig zweihundert dreihundert fünfhundert zweitausend zehntausend hunderttausend
    eineinhalb zweieinhalb dreieinhalb
  `,
  determiner:
    'allerhand allerlei derlei dergleichen einerlei mancherlei mehrerlei solcherlei vielerlei zweierlei dreierlei',
  pronoun: 'ihresgleichen meinesgleichen seinesgleichen unsereiner unsereins dergleichen',
} as const;
