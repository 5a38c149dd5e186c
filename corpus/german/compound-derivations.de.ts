/** Prefixes that make a noun of a noun or a verb: Angriff is An- and Griff, neither two words nor Ang-riff. */
export const derivingPrefixes = `
  ab an auf aus be dar ein emp empor ent er fort ge her heran herauf heraus herein hervor hin hinein hinter los miss
  nieder um un ur ver weg zer zu zurück
  de des dis ex in im inter kom kon kor per prä pro re sub trans
`;

/** Endings of nouns made from a verb's stem: Vorstellung, Aufräumerei, Übersetzer, Überlebender, Beigabe. */
export const verbalEndings = /(?:ung|erei|erin|er|ende[rn]?|e)$/u;

/** Endings of nouns made from verbs in -ieren: Kombination is no Kombi-Nation. */
export const foreignEndings = /(?:ation|ator|ateur|atur|ition)$/u;

/** Nouns of verbs that the stem does not give away. */
export const ablautNouns = `
  gang:gehen stand:stehen zug:ziehen griff:greifen tritt:treten schnitt:schneiden bruch:brechen lage:legen lage:liegen
  gabe:geben sicht:sehen nahme:nehmen satz:setzen sprache:sprechen spruch:sprechen fluss:fließen schluss:schließen
  wurf:werfen stieg:steigen stoß:stoßen fahrt:fahren bot:bieten kunft:kommen flug:fliegen trieb:treiben wuchs:wachsen
  hang:hängen schub:schieben wahl:wählen druck:drücken schrift:schreiben schuss:schießen sprung:springen ritt:reiten
`;

/** Words of Greek parts, the second of which only looks like a noun: Barometer, Telegramm, Fotograf; not Kilometer. */
export const greekWords =
  /^(?!kilo|mega|giga|tera|mikro|nano|hekto|deka|dezi|zenti|milli)[a-z]{1,5}[aeio](?:meter|gramm|gra[fp]h?|phon)$/u;

/** A word in small letters that ends so is an adjective or a verb, whatever noun it seems to end with. */
export const adjectiveEnding =
  /(?:lich|isch|ig|bar|sam|(?<!sc)haft|los|fach|mal|end|est|weise)(?:e[mnrs]?)?$/u;
