import { longDate } from '../dates.ts';

const receivers: Readonly<Record<string, string>> = {
  channel: 'Kanalen',
  calendar: 'Kalenderen',
  files: 'Kanalens mappe',
};

/** The archive package of a meeting (arkivpakke), as a page, a card and a line say it. */
export const archive = {
  title: 'Arkivpakke',
  caseTitle: (body: string, date: string) => `${body}, møde ${date}`,
  day: (date: Temporal.PlainDate): string => longDate(date, 'da'),
  label: {
    body: 'Udvalg',
    organisation: 'Myndighed',
    date: 'Mødedato',
    case: 'Sag',
    rules: 'Regler',
    parties: 'Parter',
  },
  heading: {
    documents: 'Dokumenter',
    data: 'Data',
    journal: 'Journalen',
    check: 'Sådan efterprøves pakken',
    sources: 'Hvor felterne kommer fra',
  },
  cancelled: 'Mødet blev aflyst; der er ingen dokumenter.',
  noDocuments: 'Der er ingen dokumenter endnu.',
  withheld: (title: string, access: string) => `${title}: udeladt, da pakken ligger, hvor andre kommer (${access}).`,
  noPdf:
    'Pakken har ingen PDF: de samme oplysninger skal altid give den samme pakke, og et program, der udskriver PDF, gør det ikke ens fra år til år. HTML-filen er den, der udskrives.',
  documentsHeader: ['Dokument', 'Dato', 'Adgang', 'Filer'],
  dataHeader: ['Indhold', 'Fil', 'Størrelse'],
  type: {
    agenda: 'Dagsorden',
    'draft-minutes': 'Udkast til referat',
    minutes: 'Referat',
    'public-minutes': 'Referat, offentlig udgave',
    'fee-sheet': 'Honorarark',
    proof: 'Bevis for godkendelse',
    annex: 'Bilag',
  },
  version: (type: string, number: number) => `${type}, udgave ${number}`,
  access: (access: string, party: string | undefined): string => {
    if (access === 'public') return 'Offentlig';
    if (access === 'members') return 'Udvalgets medlemmer';
    return access === 'secretariat' ? 'Sekretariatet' : `Kun ${party ?? access.replace('party:', '')}`;
  },
  about: {
    record: 'Mødet som data',
    state: 'Mødet, som det er gemt',
    receipts: 'Hvad der er sendt til hvem',
    journal: 'Udskrift af journalen',
  },
  size: (bytes: number) =>
    bytes < 1000 ? `${bytes} byte` : `${(bytes / 1000).toLocaleString('da-DK', { maximumFractionDigits: 1 })} kB`,
  journal: (own: number, upTo: number) =>
    upTo === 0
      ? 'Der står intet om mødet i journalen.'
      : `${own} linjer handler om mødet. Udskriften har alle udvalgets linjer til og med nr. ${upTo}, så kæden kan følges fra den første; af de andre står kun, hvilken slags de er, ikke hvad nogen skrev. Den sidste linjes kontrolsum:`,
  check: [
    'Kør »npm run -s referent -- verify-archive« med pakkens fil. Svaret siger, hvad der mangler, er ændret eller er kommet til.',
    'Uden Referent: pakken er en BagIt-pakke (RFC 8493), og ethvert værktøj til BagIt kan efterprøve den. Hvordan, og hvordan journalen følges, står i laesmig.txt.',
    'Journalens linjer: kontrolsummen er SHA-256 af linjen som JSON efter RFC 8785 med nøglerne at, body, by, command, event, number, previous, recordedAt, subject og type.',
  ],
  /** `laesmig.txt`, beside the page: for whoever has the package and nothing else. */
  readMe: {
    files: [
      'Begynd med indeks.html. Sådan efterprøves pakken uden Referent:',
      '',
      '1. Filerne. Pakken er en BagIt-pakke (RFC 8493). I pakkens mappe, på Linux eller Mac:',
      '     sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt',
      '   I Windows giver »Get-FileHash <fil>« i PowerShell én fils sum, som skal stå ud for filen i manifest-sha256.txt.',
      '   SHA-256 af tagmanifest-sha256.txt er pakkens egen sum. Sammenlign den med den, der blev vist, da pakken blev lavet.',
    ],
    journal: [
      '2. Journalen. Hver linje i data/journal/journal.jsonl har sin kontrolsum (hash) og summen af linjen før (previous; for',
      '   den første 64 nuller). Summen er SHA-256 af linjen som JSON efter RFC 8785 med nøglerne at, body, by, command, event,',
      '   number, previous, recordedAt, subject og type. »event« er SHA-256 af det, der skete, på samme form; det står i »words«,',
      '   hvor linjen handler om mødet. Er der slettet tekst efter reglerne, står summen af det, der er tilbage, i en senere linje',
      '   af slagsen lines-erased. Dette program (Python 3) gør det i pakkens mappe og skriver OK:',
    ],
    limits:
      'Det viser, at pakken er, som den blev lavet, og at journalen hænger sammen. At den ikke er lavet om fra ende til anden, viser kun en sum, der er gemt et andet sted.',
  },
  receiptsHeader: ['Hvad', 'Til', 'Hvordan det gik'],
  nothingSent: 'Der er ikke sendt noget ud om mødet.',
  /** Where it went that is sent to no person. */
  receivers,
  sources: [
    'Offentlighedsloven (LBK nr. 145 af 24.2.2020) § 15, stk. 3: dato for modtagelse eller afsendelse og kort tematisk angivelse.',
    'FESD Datafølgeseddel, protokol 1.0 (17.12.2007): sag og dokument med hver sin entydige identifikation, deres oplysninger og parter.',
    'RFC 8493: pakkens opbygning og kontrolsummer.',
  ],
  card: {
    intro: (documents: number) =>
      `Pakken er til kommunens journalsystem. Den har ${documents === 1 ? 'ét dokument' : `${documents} dokumenter`} i DOCX og HTML, mødet som data, hvad der er sendt til hvem, og en udskrift af journalen, som andre kan efterprøve.`,
    unfinished: 'Referatet er ikke godkendt endnu. Lav pakken igen, når det er.',
    file: 'Læg pakken i kanalens mappe',
    open: 'Åbn den seneste pakke',
    filed: 'Pakken er på vej til kanalens mappe. Den afløser den, der eventuelt lå der.',
    fileName: (body: string, meeting: string) => `Arkivpakke ${body} ${meeting}.zip`,
  },
  line: {
    written: (file: string, documents: number, files: number) => `${file}: ${documents} dokumenter, ${files} filer.`,
    sum: (sha256: string) => `Pakkens egen sum: sha256 ${sha256}`,
    noMeeting: (body: string, meeting: string) =>
      `${body} har intet møde ${meeting}. Skriv den dag, mødet først blev planlagt til.`,
    whole: (file: string, files: number) => `${file} er hel: alle ${files} filer er, som de blev pakket.`,
    broken: (file: string) => `${file} er ikke, som den blev pakket:`,
    compare:
      'Sammenlign summen med den, der blev vist, da pakken blev lavet. Kun den afslører en pakke, der er lavet helt om.',
    exists: (file: string) => `${file} findes allerede. Vælg et andet navn med --out, eller flyt den.`,
  },
  finding: {
    'not-an-archive': () => 'Filen er ikke en arkivpakke, eller den er gået i stykker.',
    'unsafe-name': ({ path }: { path: string }) => `Et navn i pakken peger ud af den: ${path}`,
    'too-big': ({ path }: { path: string }) => `${path} er større, end en arkivpakke kan være.`,
    duplicate: ({ path }: { path: string }) => `${path} er der to gange.`,
    missing: ({ path }: { path: string }) => `${path} mangler.`,
    changed: ({ path }: { path: string }) => `${path} er ændret.`,
    extra: ({ path }: { path: string }) => `${path} er kommet til.`,
    swapped: ({ path, with: other }: { path: string; with: string }) => `${path} og ${other} er byttet om.`,
    'manifest-differs': ({ path }: { path: string }) =>
      `manifest.json siger noget andet om ${path} end kontrolsummerne.`,
    'manifest-invalid': () => 'manifest.json har ikke den form, den skal have.',
    'journal-unreadable': ({ line }: { line: number }) => `Linje ${line} i journalens udskrift kan ikke læses.`,
  },
};
