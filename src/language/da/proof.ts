import type { DeliveryState } from '../../domain/dispatches/delivery.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';
import { listed } from '../clauses.ts';
import type { ProvedWay } from '../proved.ts';
import { provedEvents } from './proved-events.ts';
import { undelivered } from './undelivered.ts';

/** The proof of how minutes came to be approved (bevis). */
export const proof = {
  title: 'Bevis for godkendelse af referat',
  soFar: 'FORELØBIGT',
  label: {
    approvedAt: 'Godkendt',
    notYet: 'endnu ikke',
    clause: 'Bestemmelse',
    version: 'Udgave',
    circulatedAt: 'Sendt ud',
    by: 'Af',
    signedBy: 'Underskrevet af',
    window: 'Frist',
    received: 'Modtaget af',
    answers: 'Svar',
    journal: 'Journal',
  },
  heading: {
    approval: 'Godkendelsen',
    window: 'Fristen for bemærkninger',
    members: 'Medlemmerne',
    sent: 'Hvad der blev sendt til hver',
    comments: 'Bemærkninger og indsigelser',
    versions: 'Udgaver',
    journal: 'Journalen',
    check: 'Sådan efterprøves beviset',
  },
  /** Under each window but the first: what began it. */
  windowUpon: (event: string) => `Fristen blev regnet om: ${event}.`,
  noWindow: 'Der har ikke løbet nogen frist, hvor tavshed tæller som svar.',
  membersHeader: ['Medlem', 'Har modtaget udkastet', 'Har svaret'],
  received: (way: ProvedWay, state: DeliveryState, at: string) => `${ways[way]}, ${at} (${states[state]})`,
  noted: (at: string) => `noteret ${at}`,
  notReceived: 'nej',
  answer: {
    comment: (at: string) => `bemærkning ${at}`,
    objection: (at: string) => `indsigelse ${at}`,
    'no-comments': (at: string) => `ingen bemærkninger ${at}`,
    signature: (at: string) => `underskrift ${at}`,
  },
  notedBy: (who: string) => `ført ind af ${who}`,
  silent: 'har ikke svaret',
  sentHeader: ['Tidspunkt', 'Hvad', 'Vej', 'Hvad der skete'],
  nothingSent: 'Der er intet sendt til dette medlem.',
  noComments: 'Ingen.',
  comment: (kind: 'comment' | 'objection', who: string, at: string, point: string | undefined) =>
    `${kind === 'objection' ? 'Indsigelse' : 'Bemærkning'} fra ${who}, ${at}, ${point === undefined ? 'til referatet som helhed' : `til punkt ${point}`}`,
  commentAnswered: (at: string, text: string) => `Besvaret ${at}: ${text}`,
  late: 'Kom efter fristens udløb og standsede ikke godkendelsen.',
  settled: { met: 'Imødekommet.', 'taken-back': 'Trukket tilbage.', decided: 'Afgjort af formanden.' },
  oneVersion: 'Teksten er ikke rettet, efter at den blev sendt ud.',
  version: (number: number, at: string, who: string) => `Udgave ${number}, ${at}, af ${who}`,
  changedPoint: (point: string) => `Rettet i punkt ${point}.`,
  changedElse: 'Rettet uden for punkternes tekst.',
  before: (text: string) => `Før: ${text === '' ? '(intet)' : text}`,
  after: (text: string) => `Nu: ${text === '' ? '(intet)' : text}`,
  journalHeader: ['Nr.', 'Tidspunkt', 'Hvad der skete', 'Hvem'],
  upTo: (number: number, isApproval: boolean) =>
    isApproval
      ? `Godkendelsen er linje nr. ${number} i udvalgets journal. Linjens kontrolsum dækker den og alle linjer før den:`
      : `Seneste linje om mødet er nr. ${number} i udvalgets journal. Linjens kontrolsum dækker den og alle linjer før den:`,
  sum: (hash: string) => `sha256 ${hash}`,
  whole: (rows: number) =>
    `Da beviset blev skrevet, blev hele udvalgets journal gennemgået: alle ${rows} linjer var, som de blev skrevet.`,
  broken: (faults: readonly string[]) =>
    `ADVARSEL. Da beviset blev skrevet, var udvalgets journal ikke hel: ${faults.join(' ')}`,
  check: (body: string, number: number) => [
    `Kør »npm run -s referent -- verify-journal ${body}« mod Referents database, eller skriv »kontrollér journalen« til Referent. Svaret skal være, at journalen er hel.`,
    `Sammenlign kontrolsummen for linje nr. ${number} med den, der står her. Er de ens, er intet før linjen rettet, fjernet, byttet eller lagt til, siden beviset blev skrevet.`,
    'Uden Referent: kontrolsummen er SHA-256 af linjen som JSON efter RFC 8785 med nøglerne at, body, by, command, event, number, previous, recordedAt, subject og type. event er SHA-256 af hændelsen på samme måde, og previous er kontrolsummen af linjen før.',
  ],
  limits:
    'Hvad kontrolsummen ikke viser: Den, der råder over databasen, kan skrive hele journalen om på én gang. Derfor skal beviset ligge et andet sted end databasen, og en sådan omskrivning viser sig ved, at summen her ikke længere passer. Ordene om den enkelte udsendelse ovenfor kan kun lægges til, men er ikke selv en del af kæden; det er de linjer i journalen, der siger, at et medlem har modtaget udkastet.',
  draw: 'Læg beviset i mappen',
  open: 'Bevis (Word)',
  drawn: 'Beviset er lagt i udvalgets mappe, når det er skrevet. Skriv »bevis« for at se linket.',
  window: (first: string, last: string) => `${first} til og med ${last}`,
  receivedBy: (number: number, of: number) => `${number} af ${of} medlemmer`,
  answersCount: (said: readonly string[]) => (said.length === 0 ? 'ingen' : listed(said, 'da')),
  count: {
    comment: (n: number) => (n === 1 ? '1 bemærkning' : `${n} bemærkninger`),
    objection: (n: number) => (n === 1 ? '1 indsigelse' : `${n} indsigelser`),
    'no-comments': (n: number) => `${n} uden bemærkninger`,
    signature: (n: number) => (n === 1 ? '1 underskrift' : `${n} underskrifter`),
    silent: (n: number) => `${n} har ikke svaret`,
  },
  line: (number: number) => `linje nr. ${number}`,
  clock: 'uret',
  desk: 'Referent',
  events: provedEvents,
  word: (state: DeliveryState, ground: UndeliveredGround | undefined) =>
    ground === undefined ? states[state] : `${states[state]}: ${undelivered[ground]}`,
  way: (way: ProvedWay) => ways[way],
};

const ways: Readonly<Record<ProvedWay, string>> = {
  teams: 'Teams',
  mail: 'mail',
  phone: 'telefon',
  channel: 'kanalen',
  calendar: 'kalenderen',
  files: 'kanalens filer',
};

const states: Readonly<Record<DeliveryState, string>> = {
  made: 'lagt til afsendelse',
  trying: 'forsøgt sendt',
  sent: 'sendt',
  confirmed: 'bekræftet sendt af mailsystemet',
  'in-doubt': 'uvist, om det nåede frem',
  refused: 'afvist',
  bounced: 'kommet retur',
  'laid-aside': 'opgivet',
  seen: 'set',
  answered: 'besvaret',
};
