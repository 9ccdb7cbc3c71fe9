/** Words that are often written for others, or twice, and what was meant. */
export const wrongWords: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  { pattern: /(?<![\p{L}])Inden(?=\s(?:yderligere\s)?(?:bemærkning|kommentar|spørgsmål|punkter))/u, right: 'Ingen' },
  { pattern: /(?<![\p{L}])inden(?=\s(?:yderligere\s)?bemærkninger(?:\s|\.|$))/u, right: 'ingen' },
  { pattern: /(?<![\p{L}])og og(?![\p{L}])/u, right: 'og' },
  { pattern: /(?<![\p{L}])at at(?![\p{L}])/u, right: 'at' },
  { pattern: /(?<![\p{L}])er er(?![\p{L}])/u, right: 'er' },
  { pattern: /(?<![\p{L}])af af(?![\p{L}])/u, right: 'af' },
  { pattern: /(?<![\p{L}])med med(?![\p{L}])/u, right: 'med' },
  { pattern: /(?<![\p{L}])the the(?![\p{L}])/u, right: 'the' },
];

/** »Der foreløbigt identificeret følgende«: a participle with no verb before it. */
export const verbMissing =
  /(?:^|[.!?]\s)Der (?:foreløbigt|allerede|endnu|nu|desuden|endvidere|efterfølgende|samtidig) \p{Ll}+(?:eret|et|t) (?:følgende|en|et|at|der|flere|nye)(?![\p{L}])/u;

/** An article, and the word behind it with the ending that says the same again: »et sekretariatet«. */
export const articleAndEnding = /(?<![\p{L}])(et|en) (\p{Ll}{4,}[bdfghjklmnprstv])(et|en)(?![\p{L}])/giu;

/** What is put where something is to be filled in. */
export const placeholders: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:XX+|xx+)(?![\p{L}\d])/u,
  /\[(?:indsæt|udfyld|skriv|navn|dato|tid|sted|tekst|titel|insert|name|date|text|xx)[^\]]{0,60}\]/iu,
  /<(?:indsæt|udfyld|skriv|navn|dato|insert|name|date)[^>]{0,60}>/iu,
  /(?<![\p{L}])(?:TBD|TBC|TODO|n\.n\.|N\.N\.)(?![\p{L}])/u,
  /(?<![\p{L}])(?:dd[-./]mm[-./](?:åååå|yyyy|åå)|tt[.:]mm)(?![\p{L}])/iu,
  /klik her for at (?:angive|skrive|indsætte)/iu,
  /click here to (?:enter|add)/iu,
  /lorem ipsum/iu,
  /\?{3,}/u,
];

/** Quarrels told of one side. The party is in the first group or the second. */
export const strife =
  /(?:intern\p{Ll}* (?:stridighed|uenighed|splid|konflikt|strid|magtkamp)\p{Ll}*|fløjkrig\p{Ll}*|stridighed\p{Ll}*)[^.]{0,40}?(?<![\p{L}])(PLO|KL|Danske Regioner|regionen|kommunerne|Lægeforeningen|byrådet)/iu;

/** What one side wants to get out of a negotiation. */
export const stance =
  /(?:af (?:fælles)?kommunal interesse|en løsning for (?:kommunerne|regionen|PLO|lægerne) kunne være|(?:forhandlings|for)mandat til (?:de|at)|vores (?:forhandlingsposition|udspil|smertegrænse)|(?:kommunernes|regionens|lægernes|PLO[’']?s) (?:forhandlingsposition|forhandlingsoplæg|strategi|smertegrænse)|vi bør (?:presse|undgå at tilbyde|holde på)|må ikke (?:deles|komme til kendskab))/iu;

/** Words that make a note one about a negotiation. */
export const negotiation = /forhandling|forhandle/iu;

/** Whose interest it is, as it is told: by the words of a stance. */
export const parties: readonly (readonly [RegExp, string])[] = [
  [/PLO|læge/iu, 'PLO'],
  [/region/iu, 'region'],
  [/kommun|KL/iu, 'municipalities'],
];

/** Who stands behind a note, when it was written, and which version it is. */
export const noteAuthor =
  /(?<![\p{L}])(?:forfatter|udarbejdet af|sagsbehandler|kontaktperson|skrevet af|author|prepared by)(?![\p{L}])/iu;
export const noteVersion = /(?<![\p{L}])(?:version|udgave|udkast|revision|v\.?\s?\d)(?![\p{L}])/iu;

/** What is agreed or laid down once, so that it has one date. */
export const datedThings: readonly { readonly pattern: RegExp; readonly what: 'agreement' | 'guidance' }[] = [
  { pattern: /(?:aftale|overenskomst)\p{Ll}*[^.]{0,80}?(?:blev )?indgået (?:den |d\. ?)?/iu, what: 'agreement' },
  {
    pattern: /vejledning(?![^.]{0,10}principper)[^.]{0,70}?(?:vedtaget|fra|OK)(?![\p{L}])[^.\d]{0,50}/iu,
    what: 'guidance',
  },
];
