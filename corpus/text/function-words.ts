/**
 * Frequent function words of languages that a pasted text may be in. German and English are told from each other and from
 * the rest; the others are here only so that they are not taken for one of the two.
 */
export const functionWords = {
  de: `der die das und ist nicht ein eine einen einem einer mit auf für dem den des sich auch von zu im wird sind werden
    aber oder nach bei wie aus nur noch durch über haben hat war wurde dass daß als um vor kann es sie er ich wir ihr
    zum zur vom beim kein keine mehr schon wenn weil doch gegen unter seine ihre diese dieser dieses habe sein`,
  en: `the and of to is that it for was with as his he be on at by this have from or had not are but what were they which
    you we her she their there been has would who will more when him than its into them could these do our about can`,
  nl: `de het een van en dat niet zijn op aan met voor er maar om hem dan zou wat mijn deze door haar naar heeft hebben wordt
    ook worden bij uit nog werd ze hij ik je u geen meer omdat zoals onder over`,
  fr: `le la les des et est une dans que qui pour pas sur avec au aux ce cette son sa ses par plus mais nous vous ils elle
    ont été être fait comme sont leur ou du il`,
  es: `el los las una que y en por con para es se del al su como más pero sus lo este esta ha también son muy hay fue ser`,
  it: `il lo gli che di è un una per non con del della sono nel alla dei più anche le si come ma delle ha questo`,
  pt: `os as uma que não com para por dos das em ao foi são mais como mas seu sua pela pelo também ele ela`,
  da: `og det er en af til på som med de den for ikke har jeg et var kan skal blev men også fra han vi om eller`,
  sv: `och det att som en på är av för med den till inte har om ett jag var de men så från vid kan eller`,
  pl: `i w nie na się z do że to jest jak o ale po za od są tego przez był dla oraz`,
} as const;

/** Letters that speak for or against a language where they turn up often. */
export const tellingLetters = {
  de: 'äöüßÄÖÜ',
  other: 'éèêàçñãõøåæłąęśżźćńčšžřěůığşâîțčđěőű¿¡œ',
} as const;
