import type { UnreadablePaper } from '../../domain/paper/paper.ts';
import type { HitKind, HitPlace } from '../../domain/publication/hit.ts';
import type { PublicationRefusal } from '../../domain/publication/refusal.ts';
import { quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';
import type { Refused, Told } from '../told.ts';

const count = (number: number) => (number === 1 ? 'ét sted' : `${number} steder`);

const unread: Readonly<Record<UnreadablePaper['because'], string>> = {
  'too-large': 'den er for stor',
  'not-what-it-says': 'den er noget andet, end den hedder',
  'unknown-kind': 'filtypen kan ikke læses',
  empty: 'den er tom',
  'too-much-work': 'den er for indviklet til at blive læst',
  busy: 'der bliver læst mange filer lige nu',
  locked: 'den er beskyttet med adgangskode',
  'holds-macros': 'den indeholder makroer',
  'unpacks-too-large': 'den fylder for meget, når den pakkes ud',
  'no-text': 'den består af billeder uden tekst',
  broken: 'den er beskadiget',
};

/** What is said of what may be public, and what not. */
export const publication = {
  marks: { leftOut: '[udeladt]', guest: 'Gæst', name: '[navn udeladt]' },
  title: 'Offentliggørelse',
  nameless: 'uden navne',
  kinds: {
    cpr: 'CPR-nummer',
    phone: 'Telefonnummer',
    'private-address': 'Privat adresse',
    'mail-address': 'Mailadresse',
    health: 'Helbredsoplysning om en person',
    name: 'Navn på en person',
    'closed-point': 'Lukket punkt',
    'scoped-annex': 'Bilag, som ikke er for alle',
    'hidden-text': 'Skjult tekst',
    metadata: 'Oplysning om filen',
    'not-looked-through': 'Kan ikke gennemgås: se selv efter',
    'pointed-out': 'Rettet efter offentliggørelsen',
  } satisfies Record<HitKind, string>,
  place: {
    header: 'Oplysninger om mødet',
    point: (title: string) => title,
    annex: (name: string, line: number) =>
      line === 0 ? `Bilaget ${quoted(name, 'da')}` : `Bilaget ${quoted(name, 'da')}, linje ${line}`,
  } satisfies Record<HitPlace['in'], unknown>,
  held: (meeting: string, number: number): Told => ({
    heading: 'Offentliggørelsen venter på dig',
    paragraphs: [
      `${meeting} er godkendt. Før det kan offentliggøres, skal der tages stilling til ${count(number)} i teksten.`,
    ],
  }),
  heldBefore: (meeting: string): Told => ({
    heading: 'Der er taget stilling til alt',
    paragraphs: [`${meeting}: Der er ikke længere noget, som venter på dig.`],
  }),
  open: 'Tag stilling',
  one: (number: number, of: number): Told => ({
    heading: of === 1 ? 'Må dette offentliggøres?' : `Må dette offentliggøres? (${number} af ${of})`,
    paragraphs: ['Intet bliver offentligt, før der er taget stilling til det hele.'],
  }),
  doubt: 'Det er et skøn. Er det ikke det, det ligner, så skriv hvorfor det må stå der.',
  rows: {
    what: 'Fundet',
    found: 'Teksten',
    context: 'Sammenhæng',
    where: 'Hvor',
    since: 'Offentlig siden',
    decided: 'Afgjort',
  },
  labels: {
    role: 'Rolle',
    'other-role': 'Anden rolle',
    reason: 'Må offentliggøres, fordi',
    everywhere: 'Samme svar alle steder',
  },
  roles: ['en borger', 'en patient', 'en pårørende', 'en medarbejder', 'en læge', 'en deltager'],
  everywhere: (number: number) => `Gælder også de ${number} andre steder, hvor det står`,
  buttons: {
    remove: 'Fjern',
    replace: 'Erstat med rolle',
    allow: 'Må offentliggøres',
    next: 'Vis det næste',
    members: 'Kun for medlemmerne',
    takeOff: 'Tag bilaget af',
    correct: 'Ret det offentlige',
    withdraw: 'Træk tilbage',
    again: 'Gennemgå igen',
    publish: 'Offentliggør',
    republish: 'Offentliggør igen',
  },
  /** What was decided about a hit. */
  decided: {
    remove: 'fjernet',
    replace: (by: string) => `erstattet med ${quoted(by, 'da')}`,
    allow: (reason: string) => `må offentliggøres: ${reason}`,
  },
  notApproved: (number: number): Told => ({
    heading: 'Ikke godkendt endnu',
    paragraphs: [
      number === 0
        ? 'Der er ikke fundet noget, som ville holde offentliggørelsen tilbage.'
        : `Blev referatet godkendt nu, ville offentliggørelsen vente på ${count(number)}. Ret teksten, eller tag stilling, når referatet er godkendt.`,
    ],
  }),
  notPublished: (meeting: string, number: number): Told => ({
    heading: 'Ikke offentliggjort endnu',
    paragraphs: [
      `${meeting} er godkendt.`,
      number === 0
        ? 'Der er ikke fundet noget, som holder det tilbage.'
        : `Der skal tages stilling til ${count(number)}.`,
    ],
  }),
  isPublic: (meeting: string): Told => ({
    heading: 'Offentliggjort',
    paragraphs: [`${meeting} kan læses af alle.`],
  }),
  withdrawn: (reason: string, on: Temporal.PlainDate): Told => ({
    heading: 'Trukket tilbage',
    paragraphs: [`Referatet blev taget af den offentlige side den ${longDate(on, 'da')}: ${reason}`],
  }),
  correctForm: {
    told: {
      heading: 'Ret det offentlige referat',
      paragraphs: [
        'Rettelsen står med dato ved referatet på den offentlige side. Medlemmernes referat, som det blev godkendt, ændres ikke.',
      ],
    } satisfies Told,
    labels: {
      what: 'Hvad er rettet',
      words: 'Ord, som ikke længere skal stå der (præcis som de står)',
      instead: 'Skriv i stedet (tomt: ordene udelades)',
    },
    send: 'Gem rettelsen',
  },
  withdrawForm: {
    told: {
      heading: 'Træk det offentlige referat tilbage',
      paragraphs: [
        'Adressen fortæller derefter, at referatet er trukket tilbage, og hvorfor. Det står stadig hos medlemmerne.',
      ],
    } satisfies Told,
    labels: { reason: 'Hvorfor (kan læses af alle)' },
    send: 'Træk tilbage',
  },
  corrected: (meeting: string, what: string): Told => ({
    heading: 'Det offentlige referat er rettet',
    paragraphs: [`${meeting}: ${what}`],
  }),
  takenBack: (meeting: string, reason: string): Told => ({
    heading: 'Det offentlige referat er trukket tilbage',
    paragraphs: [`${meeting}: ${reason}`],
  }),
  correction: (on: Temporal.PlainDate, what: string) => `Rettet den ${longDate(on, 'da')}: ${what}`,
  unread,
};

/** Why something about a publication or an annex cannot be done. */
export const publicationRefusals: {
  readonly [G in PublicationRefusal['because']]: (refusal: Extract<PublicationRefusal, { because: G }>) => Refused;
} = {
  'publication-not-held': () => [
    'Der er ingen offentliggørelse, som venter.',
    'Skriv »offentliggørelse« for at se, hvor referatet står.',
  ],
  'hit-gone': () => [
    'Det står der ikke længere, eller der er allerede svaret noget andet.',
    'Skriv »offentliggørelse« for at se, hvad der er tilbage.',
  ],
  'role-missing': () => ['Der mangler en rolle.', 'Vælg en rolle eller skriv en, og tryk igen.'],
  'annex-stands-as-it-is': ({ name }) => [
    `Bilaget ${quoted(name, 'da')} offentliggøres, som det er, eller slet ikke.`,
    'Ret filen, og læg den ind igen; gør den kun synlig for medlemmerne; eller skriv, hvorfor den må offentliggøres.',
  ],
  'not-public': () => ['Referatet er ikke offentligt.', 'Skriv »offentliggørelse« for at se, hvor det står.'],
  'correction-missing': () => ['Det er ikke skrevet, hvad der er rettet.', 'Udfyld »Hvad er rettet«, og gem igen.'],
  'words-not-found': ({ words }) => [
    `${quoted(short(words), 'da')} står ikke i det offentlige referat.`,
    'Skriv ordene præcis, som de står på den offentlige side.',
  ],
  'correction-is-a-hit': ({ found }) => [
    `${quoted(short(found), 'da')} må heller ikke offentliggøres.`,
    'Skriv en rolle i stedet, eller lad feltet stå tomt, så ordene udelades.',
  ],
  'no-such-annex': () => ['Det bilag findes ikke mere.', 'Skriv »bilag« for at se dem, der er.'],
  'no-such-party': () => ['Udvalget har ikke den part.', 'Vælg en af udvalgets parter, medlemmerne eller alle.'],
  'annex-unread': ({ name, why }) =>
    why === 'busy'
      ? [`Bilaget ${quoted(name, 'da')} er ikke lagt ind, for ${unread.busy}.`, 'Prøv igen om et øjeblik.']
      : [
          `Bilaget ${quoted(name, 'da')} kan ikke gennemgås, for ${unread[why]}; derfor kan det ikke offentliggøres.`,
          'Læg bilaget ind som Word-fil eller som PDF med tekst, og prøv igen.',
        ],
};

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
