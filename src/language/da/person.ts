import type { NamedPlace } from '../../domain/keeping/named-places.ts';
import { listed } from '../clauses.ts';
import { longDate, moment } from '../dates.ts';
import type { Told } from '../told.ts';

const KEYS: Readonly<Record<string, string>> = {
  entraId: 'Konto i Teams',
  conversationId: 'Samtale i Teams',
  serviceUrl: 'Tjeneste i Teams',
  language: 'Sprog',
  bodyId: 'Valgt udvalg',
  roster: 'Stod i udvalgets fil',
  reach: 'Ønsket vej',
  links: 'Links i breve',
  queued: 'Udsendelser i kø',
  paper: 'Dokument til kontrol',
};

/** The page at which the secretary fetches somebody's file. */
const page = {
  title: (who: string) => `Oplysninger om ${who}`,
  texts: (body: string): readonly string[] => [
    `Filen har alt, hvad Referent har gemt om vedkommende i ${body}: som data (JSON) og som en side, der kan læses og skrives ud.`,
    'Den er til vedkommende selv. Slet den fra din computer, når du har givet den videre.',
  ],
  fetch: 'Hent filen (zip)',
  expired: {
    title: 'Linket gælder ikke længere',
    text: 'Skriv »oplysninger om« og medlemmet til Referent i Teams for at få et nyt.',
  },
  unknown: { title: 'Der er ikke noget her', text: 'Adressen fører ikke til nogens oplysninger.' },
};

/** What is held of one person: the page they are given, the preview of an erasure, and what came of it. */
export const person = {
  page,
  title: 'Oplysninger om dig',
  stranger: 'Ingen i udvalgets fil',
  day: (date: Temporal.PlainDate): string => longDate(date, 'da'),
  moment: (at: Temporal.Instant, zone: string): string => moment(at, zone, 'da'),
  label: { who: 'Plads', address: 'Adresse', phone: 'Telefon', account: 'Konto', drawnUp: 'Opgjort' },
  about: (organisation: string, body: string) =>
    `${organisation} er dataansvarlig. Her er alt, hvad Referent har gemt om dig i ${body}, jf. databeskyttelsesforordningens artikel 15.`,
  heading: {
    reached: 'Sådan nås du',
    sent: 'Hvad der er sendt til dig',
    records: 'Hvad der står om dig i møder og sager',
    journal: 'Linjer i journalen af dig eller om dig',
    rights: 'Dine rettigheder',
  },
  header: {
    reached: ['Hvad', 'Oplysning'],
    sent: ['Tidspunkt', 'Hvad', 'Møde eller sag', 'Vej og status', 'Adresse eller id'],
    records: ['Hvor', 'Felt', 'Hvad der står'],
    journal: ['Nr. og tidspunkt', 'Hvad der skete', 'Hvad der står'],
  },
  nothing: 'Intet.',
  mentioned: 'nævnt',
  theirs: 'af dig',
  key: (key: string): string => KEYS[key] ?? key,
  closed: (ground: string) => `lukket: ${ground}`,
  links: (generation: number) => `nr. ${generation} gælder`,
  rights: [
    'Du kan bede om at få rettet, hvad der er forkert (artikel 16), og om at få slettet, hvad ingen pligt kræver gemt (artikel 17).',
    'Dokumenter i en sag bevares efter offentlighedsloven og arkivloven, og hvad en godkendelse af et referat hviler på, så længe den skal kunne vises.',
    'Du kan klage til Datatilsynet.',
  ],
  masked: (mark: string) => `Hvor der står ${mark}, er noget udeladt, fordi det handler om andre.`,
  files: { json: 'oplysninger.json', page: 'oplysninger.html', folder: 'personoplysninger' },
  written: (file: string, records: number, lines: number, receipts: number) =>
    `${file}: ${records} steder i møder og sager, ${lines} linjer i journalen, ${receipts} kvitteringer. Giv den kun til den, den handler om.`,
  exists: (file: string) => `${file} findes allerede. Vælg et andet navn med --out, eller flyt den.`,
  noSuch: (said: string, body: string) =>
    `${body} har ingen »${said}«. Skriv medlemmets id i udvalgets fil, titlen eller mailadressen.`,
  card: {
    heading: (title: string) => `Oplysninger om ${title}`,
    show: 'Vis',
    which: 'Hvem drejer det sig om?',
    goes: 'Slettes',
    stays: 'Bevares',
    erase: 'Slet det, der kan slettes',
    about:
      'Vedkommende har ret til en fil med det hele (artikel 15 og 20). »Lav filen« giver dig den og ingen andre; det noteres i journalen.',
    export: 'Lav filen',
    exported: (minutes: number) => [
      `Linket er kun til dig og gælder i ${minutes} minutter. Send det ikke videre; hent filen, og giv den til vedkommende ad en sikker vej, for eksempel Digital Post.`,
      'Se den igennem først: i det, vedkommende selv har skrevet, kan der stå noget om andre.',
    ],
    exportedElsewhere: (bodies: readonly string[]) =>
      `Vedkommende sidder også i ${listed(bodies, 'da')}. Hvad der er gemt dér, har det udvalgs sekretær.`,
    fetch: 'Hent filen',
    onlyInChat: {
      heading: 'Spørg i din egen chat med Referent',
      paragraphs: ['I en kanal kan andre læse med, og hvad der er gemt om nogen, er ikke for dem.'],
    } satisfies Told,
    ground: 'Grundlag (fx »Anmodning af 28. maj«)',
    done: 'Det er slettet, og det står i journalen, hvem der gjorde det, hvornår og hvorfor.',
    reasons: (count: number) => `${count} begrundelser for afbud`,
    items: (count: number) => `${count} punkter, som vedkommende trak tilbage`,
    calls: (count: number) => `${count} notater om telefonsamtaler`,
    contact: 'hvor vedkommende nås i Teams, sprog og ønsket vej',
    ways: (count: number) => `${count} fund om, at en vej er lukket`,
    details: (count: number) => `adresser og id’er i ${count} kvitteringer`,
    queued: (count: number) => `${count} udsendelser i kø`,
    links: 'alle links i breve, vedkommende har fået, holder op med at gælde',
    nothing: 'Der er intet at slette.',
    names: {
      heading: (name: string) => `»${name}« i mødernes tekster`,
      none: (name: string) =>
        `»${name}« er ikke i udvalgets fil, og navnet står ikke som suppleant eller gæst ved noget møde. Referaternes egen tekst er ikke gennemsøgt.`,
      explained:
        'Her står navnet, som det er skrevet. Referent kan ikke se, om det er den samme person: vælg kun de steder, der er den, det drejer sig om.',
      place: (where: NamedPlace['where'], date: string) =>
        `${{ substitute: 'Suppleant ved afbud', guest: 'Indbudt gæst', minutes: 'Referatets deltagere', fees: 'Honorarark' }[where]}, ${date}`,
      stays: (place: NamedPlace): string => {
        if (place.where === 'minutes')
          return 'Bevares: referatet er et dokument i en sag (offentlighedsloven § 15, stk. 1).';
        if (place.where === 'fees') return 'Bevares som regnskabsbilag (bogføringsloven).';
        return place.mayGo ? 'Kan slettes.' : 'Kan slettes, når mødets referat er godkendt.';
      },
      which: 'Slettes her',
      erase: 'Slet navnet de valgte steder',
    },
    kept: {
      cases: (count: number) =>
        `${count} steder i møder og sager: punkter på en dagsorden, bemærkninger, svar, fremmøde. Dokumenter i en sag journaliseres (offentlighedsloven § 15, stk. 1) og kasseres kun efter arkivbekendtgørelsens § 5, stk. 2.`,
      receipts: (count: number) =>
        `at noget er sendt, hvornår og ad hvilken vej (${count} udsendelser): en godkendelse ved tavshed hviler på det (artikel 17, stk. 3, litra b og e).`,
      journal: (count: number) =>
        `${count} linjer i journalen, uden de tekster, der slettes: de viser, at referater er blevet til efter reglerne (artikel 17, stk. 3, litra b).`,
      elsewhere: (bodies: readonly string[]) =>
        `hvor vedkommende nås, så vidt det også bruges i ${listed(bodies, 'da')}, hvor vedkommende sidder: hvad der er gemt dér, har det udvalgs sekretær.`,
      file: 'medlemmets linje i udvalgets fil, med adresse: ret den selv, når vedkommende er udtrådt.',
      outside: 'filer i kanalen, mails i postkassen, beskeder i Teams og sikkerhedskopier: dem når Referent ikke.',
    },
  },
};
