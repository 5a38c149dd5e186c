const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lower-case German words that tell where sentences begin and what an ordinal belongs to. */
export const germanSentenceWords = {
  starters: words(`
    der die das den dem des ein eine einer einem einen eines kein keine keiner keinem keinen
    ich du er sie es wir ihr man mein meine meinem meinen meiner dein deine deinem deinen deiner sein seine seinem
    seinen seiner unser unsere unserem unseren unserer euer eure ihre ihrem ihren ihrer mir mich dir ihm ihn ihnen uns euch
    dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden solche solcher welche welcher
    welches alle alles allen aller viele vielen viel wenige wenig einige einigen mehrere manche mancher beide beiden
    etliche sämtliche niemand jemand nichts etwas andere anderen anders
    wer was wen wem wessen wo wohin woher wann warum weshalb wieso wozu wie wieviel womit wofür wobei wodurch woran worauf
    und oder aber doch sondern denn dennoch jedoch trotzdem deshalb deswegen daher darum also somit folglich allerdings
    dagegen hingegen dafür dazu dabei damit danach davor daran darauf daraus darin darüber darunter dadurch davon dahinter
    daneben da dann dort hier heute gestern morgen jetzt nun so schon noch nur auch erst bald später früher zuvor
    inzwischen mittlerweile seitdem seither zunächst zuerst zuletzt schließlich endlich anschließend außerdem zudem ferner
    ebenso ebenfalls gleichzeitig gleichwohl insgesamt insbesondere besonders vielleicht wahrscheinlich natürlich leider
    tatsächlich offenbar immerhin immer oft manchmal meist meistens selten nie niemals wieder
    dass daß wenn als ob weil obwohl während nachdem bevor ehe bis seit sobald solange falls sofern indem
    in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur für gegen ohne um durch über unter zwischen
    hinter neben wegen trotz statt anstatt laut gemäß entlang außer innerhalb außerhalb angesichts aufgrund infolge
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen will
    wollen darf dürfen gibt es habe bin bist sei nicht ja nein
    sogar bereits kurz lange ganz sehr fast etwa rund knapp weiter weitere weiteren sowohl weder entweder
    bisher derzeit damals vorher nachher hinzu herr frau bitte danke hallo siehe vergleiche ungefähr selbst einst einmal
    dessen deren denen darauf worüber demnach demzufolge zwar
  `),
  months: words(`
    januar jänner feber februar märz april mai juni juli august september oktober november dezember
    jan feb febr mrz apr jun jul aug sep sept okt nov dez
  `),
  ordinalNouns: words(`
    jahrhundert jahrhunderts jahrhunderte jahrhunderten jahrtausend jahrtausends jh jhd jhdt jhs jahr jahre jahrestag jahrgang
    klasse klassen klässler klässlerin mal male platz rang preis stock stocks stockwerk etage geschoss geschoß obergeschoss og
    geburtstag geburtstages geburtstags todestag hochzeitstag jubiläum lebensjahr lebensjahres lebensjahrs lebenswoche
    weltkrieg weltkriegs weltkrieges liga bundesliga regionalliga kreisliga mannschaft runde spieltag spieltags spieltages minute minuten
    woche wochen schwangerschaftswoche monat tag tage tages tag stunde bezirk wiener arrondissement kapitel
    auflage aufl kl jg bd og halbjahr quartal ausgabe band teil akt szene satz grad grades generation legislaturperiode wahlperiode amtszeit sitzung
    vorsitzende vorsitzender vorsitzenden bürgermeister staffel folge saison etappe halbzeit hälfte drittel viertel
    semester schuljahr ehe division armee kompanie bataillon regiment infanterie panzerdivision ss-panzerdivision
    kongress parteitag fc sc sv bc dynastie advent sonntag armeekorps flotte breitengrad längengrad breitengrads
    internationale internationalen internationaler deutsche deutschen ordentliche ordentlichen
    lesung instanz strafsenat zivilsenat senat kammer symphonie sinfonie klavierkonzert
    platzierte sieger treffer tor sieg titel linie reihe position stelle schritt versuch buch psalm
  `),
  /** Words that stand before an ordinal: »am 3.«, »ihr 25.«, »zum 67.«. */
  ordinalIntroducers: words(`
    der die das den dem des am im vom zum zur beim ins
    mein meine meinem meinen meiner meines dein deinem deinen deiner sein seine seinem seinen seiner seines ihr ihre ihrem
    ihren ihrer ihres unser unsere unserem unseren unserer unseres euer eure diesem diesen dieser dieses jedem jeden jeder jede
    ein eine einen einem einer eines kein dessen deren
  `),
  letteredNouns: words(`
    vitamin vitamins hepatitis gruppe typ typus klasse kategorie plan variante option punkt abschnitt anhang anlage teil buchstabe
    block gebäude haus halle abteilung stufe phase band größe version modell blutgruppe influenza zone terminal gate
    eingang ausgang aufgang linie sorte note gleis fall person firma partei spalte feld achse
  `),
  exclaimedNames: words(`yahoo jeopardy wham joop`),
} as const;
