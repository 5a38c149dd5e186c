/** Prefixes of German verbs, separated by blanks. */
export const verbPrefixes = {
  /** Never cut off, never stressed: the participle has no "ge-". */
  inseparable: 'be emp ent er ge miss ver zer',

  /** Cut off in some verbs ("setzt … über"), not in others ("übersetzt"): the dictionary or the sentence decides. */
  ambiguous: 'hinter über unter voll wider',

  /** As ambiguous, but cut off in most verbs: what only a rule can decide is decided so. */
  mostlySeparable: 'durch um wieder',

  /** Cut off, and hardly a word of their own: where one ends a clause, its verb stands before it. */
  bound: `
    abhanden anheim dar ein einher empor fehl feil fort hernieder herbei hervor hintan hintenan hintenüber inne
    irre los preis statt teil überein überhand vonstatten vorlieb vornüber weis wett zurecht zurück zuteil zuwege
  `,

  /** Cut off, and prepositions or postpositions too. */
  preposition: `
    ab an auf aus bei binnen entgegen entlang für gegen gegenüber gleich mit nach nahe neben nieder ob vor zu zuwider
    zwischen
  `,

  /** Cut off, and adverbs too, so that the dictionary must have the verb. */
  adverb: `
    abseits abwärts aneinander anhand aufeinander aufrecht aufwärts auseinander außen beieinander beiseite beisammen
    bereit bevor da dabei dafür dagegen daher dahin dahinter daneben daran darauf daraus darein darin darüber darum
    darunter davon davor dawider dazu dazwischen drein drin drauf dran draus drüber drum drunter durcheinander entzwei
    fern gegeneinander her herab heran herauf heraus herein herüber herum herunter herzu hier hierher hierhin hin hinab
    hinan hinauf hinaus hindurch hinein hinterher hinüber hinunter hinweg hinzu ineinander innen nebeneinander quer ran
    rauf raus rein rüber rückwärts rum runter seitwärts übereinander übrig umher umhin untereinander voneinander voran
    vorauf voraus vorbei voreinander vorher vorüber vorwärts vorweg weg weiter zueinander zufrieden zugute zuleide
    zugrunde zunichte zusammen zutage zuvor
  `,

  /** Adjectives, nouns and verbs that some verbs are joined with. */
  word: `
    acht bekannt besser blank bloß brach breit dank dicht eis ernst fallen falsch fertig fest flach flott flöten frei
    fremd froh gefangen genau gerade gering gesund glatt groß gut halb handel hart haus heil heilig heim heiß hängen hoch hohn
    irre kalt kaputt kehrt kennen klar klein knapp kopf krank krumm kund kurz kürzer lahm lang lassen leer leicht leid lieb
    liegen lob locker maß mobil mundtot mut müßig näher not nutz offen platt pleite probe rad rein richtig rot ruhig
    satt sauber scharf schief schlapp schlank schlecht schön schuld schwarz schwer seil selig sicher sitzen spazieren
    spott stand starr staub stecken stehen bleiben still stramm tief tot trocken übel verloren verrückt wach wahr warm
    weich weit wert wichtig wohl wunder wund
  `,
} as const;
