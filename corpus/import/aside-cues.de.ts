import type { AsideCues } from './aside-cues';

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const DATE = `\\d{1,2}\\. ?(?:\\d{1,2}\\.|${MONTHS}) ?\\d{2,4}`;
const TIME = '\\d{1,2}[:.]\\d{2}(?: ?Uhr)?';
const WEEKDAY = '(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)';

/** The clutter of German newspapers. */
export const ASIDE_CUES_DE: AsideCues = {
  labels: [
    // Advertisements
    {
      reason: 'advertisement',
      takes: 'offer',
      pattern:
        /^(?:Anzeigen?|Werbung|Werbeanzeige|Advertorial|Gesponsert|Sponsored(?: Post)?|Bezahlte Anzeige)$/i,
    },
    {
      reason: 'advertisement',
      takes: 'offer',
      pattern: /^Eine? (?:Anzeige|Angebot|Werbung) (?:von|der|des) .{2,60}$/,
    },
    {
      reason: 'advertisement',
      pattern: /^(?:Anzeige|Werbung) (?:schließen|überspringen|ausblenden|entfernen)$/i,
    },
    {
      reason: 'advertisement',
      pattern: /^(?:Weiter nach|Artikel geht nach|Nach) der (?:Anzeige|Werbung) weiter.{0,20}$/i,
    },
    {
      reason: 'advertisement',
      pattern:
        /^(?:Jetzt|Hier|Gleich|Direkt) (?:\p{L}+ )?(?:bestellen|kaufen|buchen|shoppen|zugreifen|anfordern|sparen)!?$/iu,
    },
    { reason: 'advertisement', pattern: /^Zum (?:Angebot|Shop|Onlineshop|Gewinnspiel|Vergleich|Deal)$/i },

    // Appeals: donations, subscriptions, newsletters
    {
      reason: 'appeal',
      takes: 'offer',
      pattern: /^(?:Unser(?:e[nr]?)? )?(?:Newsletter|Morgenpost per Mail)(?:$|[ :–-].{0,60}$)/i,
    },
    {
      reason: 'appeal',
      pattern: /^.{0,30}\b(?:Newsletter|Briefing)s? (?:abonnieren|bestellen|anmelden)!?$/i,
    },
    {
      reason: 'appeal',
      takes: 'offer',
      pattern:
        /^(?:Jetzt|Hier|Gleich|Einmalig|Monatlich|Regelmäßig)(?: \p{L}+)? (?:spenden|abonnieren|unterstützen|anmelden|registrieren|eintragen|testen|weiterlesen|helfen|fördern)!?$/iu,
    },
    {
      reason: 'appeal',
      takes: 'offer',
      pattern:
        /^(?:Jetzt |Hier )?(?:Mitglied|Genossin|Abonnent|Unterstützer(?::?in)?|Fördermitglied) werden!?$/i,
    },
    {
      reason: 'appeal',
      takes: 'offer',
      pattern:
        /^(?:Zum|Zu den|Zur) (?:(?:\p{L}+-?)?Abos?|Abo-?\p{L}+|Spende|Spendenformular|Anmeldung|Abonnement)$/iu,
    },
    {
      reason: 'appeal',
      takes: 'offer',
      pattern: /^(?:Unterstützen Sie|Unterstütze|Unterstützt) (?:uns|unsere? .{3,40})!?$/i,
    },
    { reason: 'appeal', pattern: /^(?:Ihre |Deine )?E-?Mail-?Adresse(?: eingeben| eintragen)?\*?$/i },
    { reason: 'appeal', pattern: /^(?:Spendenkonto|IBAN|BIC)\b.{0,80}$/i },

    // Before the article
    {
      reason: 'navigation',
      pattern:
        /^\p{Lu}[\p{L}& -]{1,30}(?:(?: ?> ?| [›»→] )\p{Lu}[^>›»→.!?]{1,40}){1,5}$|^\p{Lu}[\p{L}& -]{1,30}(?: \/ \p{Lu}[^/.!?]{1,40}){2,5}$/u,
      only: 'edge',
    },
    { reason: 'navigation', pattern: /^(?:Startseite|Home)(?: ?[>›»/→|] ?.{1,40})*$/i },
    { reason: 'navigation', pattern: /^Zum (?:Inhalt|Hauptinhalt|Menü|Seitenanfang)(?: springen)?$/i },
    {
      reason: 'navigation',
      pattern:
        /^(?:Menü|Suche|Suchen|Anmelden|Abmelden|Registrieren|Login|Einloggen|Abo|E-Paper|Mein Konto|Merkliste)$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Teilen|Merken|Drucken|Speichern|Vorlesen|Anhören|Kommentieren|Folgen|Weiterempfehlen|Mailen|Schließen|Zurück|Weiter)$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Facebook|Twitter|X|WhatsApp|Telegram|Instagram|Mastodon|Bluesky|Threads|LinkedIn|Xing|Pinterest|Pocket|E-?Mail|YouTube|TikTok)$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:(?:Artikel|Beitrag|Seite|Text|Link|Lesezeichen) ?)(?:teilen|merken|drucken|speichern|anhören|vorlesen|kopieren|versenden|verschenken|setzen|weiterleiten)\b.{0,40}$/i,
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:(?:Auf|Per|Via|Bei) \p{L}[\p{L}-]+ (?:teilen|senden|folgen|empfehlen|versenden)|Teilen (?:per|auf|via|bei|mit) .{1,30}|In (?:der )?Zwischenablage kopieren)$/iu,
    },
    { reason: 'navigation', pattern: /^.{0,30}\bSchriftgröße\b.{0,20}$/i },
    {
      reason: 'navigation',
      pattern: /^(?:Lesezeit|Lesedauer|Hördauer|Lesedauer ca\.?):? ?(?:ca\. )?\d+ ?(?:Min\.?|Minuten?)\.?$/i,
    },
    {
      reason: 'navigation',
      pattern: /^(?:ca\. )?\d+ ?(?:Min\.?|Minuten?) (?:Lesezeit|Lesedauer|zum Lesen)$/i,
    },
    {
      reason: 'navigation',
      pattern: new RegExp(`^(?:${WEEKDAY},? )?(?:den )?${DATE}(?:[,|–· -]+(?:um )?${TIME})?$`, 'iu'),
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern: new RegExp(
        `^(?:Stand|Aktualisiert|Zuletzt aktualisiert|Veröffentlicht|Erstellt|Erschienen|Publiziert)(?: am)?:? .{0,12}${DATE}[^!?]{0,60}$`,
        'iu',
      ),
    },
    {
      reason: 'navigation',
      pattern: /^(?:vor|Vor) \d+ (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)$/,
      only: 'edge',
    },

    {
      reason: 'navigation',
      pattern:
        /^(?:Politik|Inland|Ausland|Wirtschaft|Gesellschaft|Kultur|Feuilleton|Sport|Wissen|Wissenschaft|Meinung|Panorama|Regional|Region|Lokales|Umwelt|Digital|Reise|Gesundheit|Medien|Leben|Stil|Auto|Technik|Ratgeber|Podcasts?|Videos?|Über uns|Kontakt)$/,
      only: 'menu',
    },

    // Among the article
    {
      reason: 'navigation',
      pattern:
        /^(?:Lesen|Hören|Sehen) Sie (?:auch|hierzu|dazu|mehr|außerdem|hier)(?: (?:auch|dazu|hierzu|mehr))?\b ?[:–-].{3,160}$/i,
    },
    { reason: 'navigation', pattern: /^(?:Lies|Lest) (?:auch|dazu|hierzu|mehr)(?: auch)? ?[:–-].{3,160}$/i },
    {
      reason: 'navigation',
      takes: 'links',
      pattern: /^(?:Lesen|Hören|Sehen) Sie (?:auch|hierzu|dazu|mehr|außerdem)(?: auch)?$/i,
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Mehr (?:dazu|zum Thema|hierzu)|Zum Thema|Siehe auch|Auch interessant|Weiterlesen|Weiterlesen bei uns|Podcast|Video|Kommentar|Hintergrund|Bildergalerie|Fotostrecke|Bildstrecke|Galerie) ?[:|] .{3,160}$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      takes: 'links',
      pattern:
        /^(?:Mehr (?:zum Thema|zu diesem Thema|dazu|Artikel|Nachrichten|aus .{3,40}|von .{3,40})|Das könnte (?:Sie|dich|Dich|euch) (?:auch |ebenfalls )?interessieren|Auch interessant|Weitere (?:Artikel|Themen|Beiträge|Nachrichten|Meldungen)(?: .{3,30})?|Ähnliche (?:Artikel|Beiträge)|Verwandte (?:Artikel|Themen)|Meistgelesen(?:e Artikel)?|Am meisten gelesen|Top-?Themen|Empfehlungen(?: der Redaktion| für Sie)?|Passend zum Thema|Zum Weiterlesen|Lesetipps?|Neueste (?:Artikel|Nachrichten)|Themen des Artikels|Schlagworte|Schlagwörter|Links zum Thema)$/i,
    },
    { reason: 'navigation', pattern: /^(?:Schlagworte|Schlagwörter|Tags|Themen|Stichworte) ?: .{2,160}$/i },
    {
      reason: 'navigation',
      pattern:
        /^(?:Externen? Inhalte?|Karte|Video|Inhalte?) (?:anzeigen|laden|erlauben|zulassen|immer anzeigen|aktivieren|abspielen)$/i,
    },
    { reason: 'navigation', pattern: /^Empfohlener (?:redaktioneller|externer) Inhalt$/i },
    {
      reason: 'navigation',
      pattern:
        /^(?:Alle(?: Cookies)? (?:akzeptieren|annehmen|ablehnen)|Akzeptieren|Ablehnen|Zustimmen|Cookie-Einstellungen|Nur notwendige Cookies|Einstellungen(?: verwalten)?|Auswahl bestätigen)$/i,
    },

    // After the article
    {
      reason: 'navigation',
      takes: 'rest',
      pattern: /^(?:\d+|Keine) (?:Leser)?kommentare?$|^(?:Leser)?kommentare? ?[(:]? ?\d+\)?$/i,
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Kommentare?|Leserbrief) (?:schreiben|verfassen|lesen|anzeigen|abgeben|hinterlassen|\(\d+\))$/i,
    },
    { reason: 'navigation', pattern: /^(?:Diskutieren|Kommentieren) Sie mit.{0,30}$/i },
    { reason: 'navigation', pattern: /^(?:Folgen Sie|Folge|Folgt) (?:uns|unserem|der Redaktion)\b.{0,80}$/i },
    {
      reason: 'navigation',
      pattern:
        /^(?:Zurück )?(?:(?:Nach|Seite nach) oben|(?:Zur|Zurück zur) (?:Startseite|Übersicht)|Zum Seitenanfang|Zum Anfang)$/i,
    },
    { reason: 'navigation', pattern: /^(?:©|\(c\)|Copyright\b).{0,120}$/i },
    { reason: 'navigation', pattern: /^.{0,60}Alle Rechte vorbehalten\.?$/i },
    {
      reason: 'navigation',
      pattern: /^(?=.*\b(?:Impressum|Datenschutz\p{L}*|AGB|Nutzungsbedingungen)\b)[^.!?]{1,160}$/iu,
      only: 'edge',
    },
    { reason: 'navigation', pattern: /^(?:Fehler (?:gefunden|entdeckt|melden)\b).{0,60}$/i },
  ],
  phrases: [
    // Who is spoken to. »Sie« counts only where its capital says something.
    {
      kind: 'address',
      reasons: ['appeal', 'advertisement', 'navigation'],
      weight: 1,
      pattern: /(?<=[\p{Ll}\d%], |[\p{Ll}\d%] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u,
    },
    {
      kind: 'address',
      reasons: ['appeal', 'advertisement', 'navigation'],
      weight: 1,
      pattern: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})/iu,
    },
    {
      kind: 'address',
      reasons: ['appeal', 'advertisement'],
      weight: 1,
      pattern:
        /(?:^|[.!?:] )Ihr (?:habt|seid|könnt|lest|wollt|wisst)(?!\p{L})|(?<!\p{L})wenn ihr (?:könnt|wollt|mögt)/u,
    },

    // Who speaks
    {
      kind: 'voice',
      reasons: ['appeal', 'advertisement', 'navigation'],
      weight: 1,
      pattern: /(?<!\p{L})(?:wir|uns|unser(?:e[mnrs]?)?)(?!\p{L})/iu,
    },
    {
      kind: 'voice',
      reasons: ['appeal'],
      weight: 2,
      pattern:
        /(?<!\p{L})unser(?:e[mnrs]?)? (?:\p{L}+ )?(?:Magazin|Zeitung|Redaktion|Zeitschrift|Journalismus|Recherchen?|Berichterstattung|Newsletters?|Arbeit|Leser(?:innen)?)(?!\p{L})/iu,
    },
    {
      kind: 'voice',
      reasons: ['appeal'],
      weight: 2,
      pattern:
        /(?<!\p{L})(?:fehlen uns|gehör(?:t|en) keinem (?:Konzern|Verlag)|ermöglich(?:t|en|st)(?: Sie| du)? uns|unabhängige[nrs]? Journalismus)(?!\p{L})/iu,
    },

    // What it is about: the paper's money
    {
      kind: 'matter',
      reasons: ['appeal'],
      weight: 1,
      pattern:
        /(?<!\p{L})(?:Spenden?|spenden|Abos?|Abonnements?|Mitgliedschaft|Beitrag|Unterstützung|Förder\p{L}+|Probe(?:heft|abo|monat)|Newsletter|Postfach|Spendenkonto|Crowdfunding)(?!\p{L})/u,
    },
    {
      kind: 'matter',
      reasons: ['appeal'],
      weight: 1,
      pattern: /\d(?:[.,]\d+)? ?(?:Euro|€) (?:im|pro) (?:Monat|Jahr|Woche)/u,
    },
    {
      kind: 'matter',
      reasons: ['appeal'],
      weight: 2,
      pattern:
        /(?<!\p{L})(?:[Dd]eine?r?|[Ee]ure?r?|Ihre?r?) (?:\p{Ll}+ )?(?:Spende|Beitrag|Hilfe|Unterstützung|Abo|Geld|Mitgliedschaft)(?!\p{L})/u,
    },
    {
      kind: 'matter',
      reasons: ['appeal'],
      weight: 2,
      pattern: /(?<!\p{L})(?:[Mm]it (?:einem|Ihrem|deinem|eurem) Abo|in Ihr(?:em)? Postfach)(?!\p{L})/u,
    },
    {
      kind: 'matter',
      reasons: ['appeal', 'navigation'],
      weight: 1,
      pattern:
        /(?<!\p{L})(?:Datenschutz(?:hinweise[n]?|erklärung|bestimmungen)?|AGB|Einwilligung|jederzeit (?:abbestell\p{L}+|widerruf\p{L}+|kündbar))(?!\p{L})/u,
    },

    // What it is about: something for sale
    {
      kind: 'matter',
      reasons: ['advertisement'],
      weight: 1,
      pattern:
        /(?<!\p{L})(?:Rabatte?|reduziert|gratis|Gutscheine?|Angebote?|Aktion|Rabattaktion|Katalog|Frühbucher|Probeabo|Geschenk|Filialen?|Onlineshop|Sortiment|Lieferung|versandkostenfrei|kostenlos(?:e[mnrs]?)?|Testsieger|Garantie|Kennenlernpaket|Code)(?!\p{L})/u,
    },
    {
      kind: 'matter',
      reasons: ['advertisement'],
      weight: 1,
      pattern:
        /\d ?(?:%|Prozent) (?:reduziert|Rabatt|günstiger|auf alle)|(?<!\p{L})(?:nur|schon ab|ab|statt) \d+(?:,\d+)? ?(?:Euro|€)|(?<!\p{L})Nur (?:noch )?(?:bis|heute)(?!\p{L})/iu,
    },

    // What it is about: the page
    {
      kind: 'matter',
      reasons: ['navigation'],
      weight: 2,
      pattern:
        /(?<!\p{L})(?:Cookies|externe[nrs]? Inhalte?|eingebettete[nrs]? Inhalte?|personenbezogene Daten|Drittplattformen)(?!\p{L})/iu,
    },
    {
      kind: 'matter',
      reasons: ['navigation'],
      weight: 2,
      pattern:
        /(?<!\p{L})(?:um zu kommentieren|einen Kommentar zu (?:schreiben|verfassen)|Kommentarfunktion|in unserer App|Netiquette)(?!\p{L})/iu,
    },

    // What the reader is to do
    {
      kind: 'call',
      reasons: ['appeal'],
      weight: 2,
      pattern:
        /(?<!\p{L})(?:(?:unterstütz(?:e|t|en Sie)|hilf|helft|helfen Sie|förder[ent]*(?: Sie)?) (?:uns|unsere?[nrs]?|mit, dass)|werde(?:t|n Sie)? (?:jetzt )?(?:Mitglied|Teil|Abonnent|Unterstützer|Genoss)\p{L}*|sei(?:d|en Sie)? Teil)(?!\p{L})/iu,
    },
    {
      kind: 'call',
      reasons: ['appeal'],
      weight: 1,
      pattern:
        /(?<!\p{L})(?:unterstütz(?:e|t|en Sie)|abonnier(?:e|t|en Sie)|spende(?:t|n Sie)|sichern Sie|melde(?:n Sie sich| dich)|bitten (?:wir )?(?:Sie|dich|euch)|sagen (?:wir )?danke)(?!\p{L})/iu,
    },
    {
      kind: 'call',
      reasons: ['advertisement'],
      weight: 1,
      pattern:
        /(?<!\p{L})(?:sicher[ent]* Sie sich|bestell(?:e|t|en Sie)|entdeck(?:e|t|en Sie)|besuch(?:e|t|en Sie)|spar(?:e|t|en Sie)|buch(?:e|t|en Sie)|gewinnen Sie|testen Sie|erleben Sie|kauf(?:t|en Sie)|probieren Sie|greifen Sie zu|profitieren Sie|vergleichen Sie)(?!\p{L})/iu,
    },
    {
      kind: 'call',
      reasons: ['advertisement'],
      weight: 1,
      pattern:
        /(?<!\p{L})Jetzt (?:[^.!?]{0,50} )?(?:bestellen|kaufen|buchen|sichern|anfordern|testen|zugreifen|sparen|informieren|entdecken)(?!\p{L})/u,
    },
    {
      kind: 'call',
      reasons: ['navigation'],
      weight: 1,
      pattern:
        /(?<!\p{L})(?:mit einem Klick|klicken Sie|stimmen Sie (?:\p{L}+ ){0,6}zu|akzeptieren|melden Sie sich (?:bitte )?an|laden Sie)(?!\p{L})/iu,
    },
  ],
  credits: [
    /^Von \p{Lu}[\p{L}.’-]+(?: (?:und |von |van |de |zu )?\p{Lu}[\p{L}.’-]+|, \p{Lu}[\p{L}.’-]+)+$/u,
    /^(?:Text|Fotos?|Bild(?:er)?|Interview|Protokoll|Grafik|Illustration(?:en)?|Übersetzung|Aus dem \p{L}+en von|Redaktion|Mitarbeit|Quellen?|Autor(?:in)?)(?: und \p{L}+)?: \p{Lu}[^.!?]{1,80}\.?$/u,
    /^\(?(?:Mit (?:Material|Informationen|Agenturen|dpa|AFP|epd|KNA|Reuters)|Das (?:Gespräch|Interview) führten?|Die Fragen stellten?|Aufgezeichnet von|Mitarbeit:).{0,80}$/u,
    /^[([]?(?:dpa|AFP|epd|KNA|Reuters|AP|APA|sda|[a-z]{2,4})(?:\/(?:dpa|AFP|epd|KNA|Reuters|AP|APA|sda|[a-z]{2,4}))*[)\]]?$/u,
  ],
  quotations:
    /»[^«]{0,1000}«|«[^»]{0,1000}»|›[^‹]{0,1000}‹|„[^“”"]{0,1000}[“”"]|“[^”]{0,1000}”|"[^"]{0,1000}"/gu,
};
