/**
 * Verbs that do not conjugate by the weak endings, a line each:
 *
 *     infinitive  present  preterite[:subjunctive II]  participle II  flags
 *
 * - present: third person singular; `-` where it is regular (er findet), `=` before a preterite-present (er kann)
 * - preterite: first person singular; the subjunctive II is given where it is not the preterite with umlaut and -e
 * - variants are joined by "/", the usual one first
 * - flags: `s` perfect with sein, `sh` with sein or haben; `w` conjugates weakly, too, in a sense of its own or by choice
 *
 * A verb that lives only with a prefix (beginnen, verlieren) is a line of its own; all others stand without theirs.
 */
export const strongVerbs = `
  backen bäckt/backt backte/buk:backte/büke gebacken w
  befehlen befiehlt befahl:befähle/beföhle befohlen
  befleißen - befliss beflissen
  beginnen - begann:begänne/begönne begonnen
  beißen - biss gebissen
  bergen birgt barg geborgen
  bersten birst/berstet barst geborsten s
  bewegen - bewog bewogen w
  biegen - bog gebogen sh
  bieten - bot geboten
  binden - band gebunden
  bitten - bat gebeten
  blasen bläst blies geblasen
  bleiben - blieb geblieben s
  bleichen - blich geblichen sw
  braten brät/bratet briet gebraten
  brechen bricht brach gebrochen sh
  brennen - brannte:brennte gebrannt
  bringen - brachte gebracht
  denken - dachte gedacht
  dingen - dang gedungen w
  dreschen drischt drosch gedroschen
  dringen - drang gedrungen sh
  dünken - deuchte:deuchte gedeucht w
  dürfen =darf durfte gedurft
  empfehlen empfiehlt empfahl:empfähle/empföhle empfohlen
  erkiesen - erkor erkoren
  erlöschen erlischt erlosch erloschen s
  essen isst aß gegessen
  fahren fährt fuhr gefahren sh
  fallen fällt fiel gefallen s
  fangen fängt fing gefangen
  fechten ficht focht gefochten
  finden - fand gefunden
  flechten flicht flocht geflochten
  fliegen - flog geflogen sh
  fliehen - floh geflohen sh
  fließen - floss geflossen s
  fragen - fragte/frug:fragte gefragt w
  fressen frisst fraß gefressen
  frieren - fror gefroren sh
  gären - gor gegoren shw
  gebären gebärt/gebiert gebar geboren
  geben gibt gab gegeben
  gedeihen - gedieh gediehen s
  gehen - ging gegangen s
  gelingen - gelang gelungen s
  gelten gilt galt:gälte/gölte gegolten
  genesen - genas genesen s
  genießen - genoss genossen
  geschehen geschieht geschah geschehen s
  gewinnen - gewann:gewänne/gewönne gewonnen
  gießen - goss gegossen
  gleichen - glich geglichen
  gleiten - glitt geglitten s
  glimmen - glomm geglommen w
  graben gräbt grub gegraben
  greifen - griff gegriffen
  haben hat hatte gehabt
  halten hält hielt gehalten
  hängen - hing gehangen w
  hangen hängt hing gehangen
  hauen - hieb gehauen w
  heben - hob/hub:höbe/hübe gehoben
  heißen - hieß geheißen
  helfen hilft half:hülfe/hälfe geholfen
  kennen - kannte:kennte gekannt
  klimmen - klomm geklommen sw
  klingen - klang geklungen
  kneifen - kniff gekniffen
  kommen - kam gekommen s
  können =kann konnte gekonnt
  kriechen - kroch gekrochen s
  küren - kor gekoren w
  laden lädt/ladet lud geladen
  lassen lässt ließ gelassen
  laufen läuft lief gelaufen s
  leiden - litt gelitten
  leihen - lieh geliehen
  lesen liest las gelesen
  liegen - lag gelegen sh
  lügen - log gelogen
  mahlen - mahlte:mahlte gemahlen
  meiden - mied gemieden
  melken melkt/milkt molk gemolken w
  messen misst maß gemessen
  misslingen - misslang misslungen s
  mögen =mag mochte gemocht
  müssen =muss musste gemusst
  nehmen nimmt nahm genommen
  nennen - nannte:nennte genannt
  pfeifen - pfiff gepfiffen
  pflegen - pflog gepflogen w
  preisen - pries gepriesen
  quellen quillt quoll gequollen sw
  raten rät riet geraten
  reiben - rieb gerieben
  reißen - riss gerissen sh
  reiten - ritt geritten sh
  rennen - rannte:rennte gerannt s
  riechen - roch gerochen
  ringen - rang gerungen
  rinnen - rann:ränne/rönne geronnen s
  rufen - rief gerufen
  salzen - salzte:salzte gesalzen w
  saufen säuft soff gesoffen
  saugen - sog gesogen w
  schaffen - schuf geschaffen w
  schallen - scholl geschollen w
  scheiden - schied geschieden sh
  scheinen - schien geschienen
  scheißen - schiss geschissen
  schelten schilt schalt:schölte gescholten
  scheren - schor geschoren w
  schieben - schob geschoben
  schießen - schoss geschossen sh
  schinden - schund geschunden w
  schlafen schläft schlief geschlafen
  schlagen schlägt schlug geschlagen
  schleichen - schlich geschlichen s
  schleifen - schliff geschliffen w
  schleißen - schliss geschlissen
  schließen - schloss geschlossen
  schlingen - schlang geschlungen
  schmeißen - schmiss geschmissen
  schmelzen schmilzt schmolz geschmolzen shw
  schnauben - schnob geschnoben w
  schneiden - schnitt geschnitten
  schrecken schrickt/schreckt schrak geschrocken/geschreckt sw
  schreiben - schrieb geschrieben
  schreien - schrie geschrien/geschrieen
  schreiten - schritt geschritten s
  schweigen - schwieg geschwiegen
  schwellen schwillt schwoll geschwollen sw
  schwimmen - schwamm:schwämme/schwömme geschwommen sh
  schwinden - schwand geschwunden s
  schwingen - schwang geschwungen
  schwören - schwor/schwur:schwöre/schwüre geschworen
  sehen sieht sah gesehen
  senden - sandte:sendete gesandt w
  sieden - sott gesotten w
  singen - sang gesungen
  sinken - sank gesunken s
  sinnen - sann:sänne/sönne gesonnen
  sitzen - saß gesessen
  sollen =soll sollte:sollte gesollt
  spalten - spaltete:spaltete gespalten w
  speien - spie gespien/gespieen
  spinnen - spann:spänne/spönne gesponnen
  spleißen - spliss gesplissen w
  sprechen spricht sprach gesprochen
  sprießen - spross gesprossen s
  springen - sprang gesprungen s
  stechen sticht stach gestochen
  stecken - stak gesteckt w
  stehen - stand:stünde/stände gestanden
  stehlen stiehlt stahl:stähle/stöhle gestohlen
  steigen - stieg gestiegen s
  sterben stirbt starb:stürbe gestorben s
  stieben - stob gestoben shw
  stinken - stank gestunken
  stoßen stößt stieß gestoßen sh
  streichen - strich gestrichen sh
  streiten - stritt gestritten
  tragen trägt trug getragen
  treffen trifft traf getroffen
  treiben - trieb getrieben sh
  treten tritt trat getreten sh
  triefen - troff getroffen w
  trinken - trank getrunken
  trügen - trog getrogen
  tun - tat getan
  verderben verdirbt verdarb:verdürbe verdorben sh
  verdrießen - verdross verdrossen
  vergessen vergisst vergaß vergessen
  verlieren - verlor verloren
  verlöschen verlischt verlosch verloschen sw
  wachsen wächst wuchs gewachsen sw
  wägen - wog gewogen w
  waschen wäscht wusch gewaschen
  weben - wob gewoben w
  weichen - wich gewichen sw
  weisen - wies gewiesen
  wenden - wandte:wendete gewandt w
  werben wirbt warb:würbe geworben
  werfen wirft warf:würfe geworfen
  wiegen - wog gewogen w
  winden - wand gewunden
  winken - winkte:winkte gewinkt/gewunken w
  wissen =weiß wusste gewusst
  wollen =will wollte:wollte gewollt
  wringen - wrang gewrungen
  zeihen - zieh geziehen
  ziehen - zog gezogen sh
  zwingen - zwang gezwungen
`;

/**
 * Verbs that are written out: six persons (ich, du, er, wir, ihr, sie) of the finite forms, two of the imperative. Variants
 * are joined by "/".
 */
export const irregularVerbs = {
  sein: {
    present: 'bin bist ist sind seid sind',
    past: 'war warst war waren wart waren',
    'subjunctive I': 'sei seist/seiest sei seien seid/seiet seien',
    'subjunctive II': 'wäre wärst/wärest wäre wären wärt/wäret wären',
    imperative: 'sei seid',
    infinitive: 'sein',
    'past participle': 'gewesen',
    'present participle': 'seiend',
  },
  werden: {
    present: 'werde wirst wird werden werdet werden',
    past: 'wurde/ward wurdest/wardst wurde/ward wurden wurdet wurden',
    'subjunctive I': 'werde werdest werde werden werdet werden',
    'subjunctive II': 'würde würdest würde würden würdet würden',
    imperative: 'werde werdet',
    infinitive: 'werden',
    'past participle': 'geworden/worden',
    'present participle': 'werdend',
  },
} as const;

/** Weak verbs of which a part looks like a strong verb: begleiten is not made of gleiten. */
export const weakInSpiteOfBase = `
  beantragen beauftragen begleiten beherbergen bemitleiden beratschlagen bereiten beringen handhaben heiraten radebrechen
  ratschlagen umringen veranlassen veranschlagen verleiden wallfahren willfahren
`;
