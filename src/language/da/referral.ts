import type { Body } from '../../domain/body/body.ts';
import { quoted } from '../clauses.ts';
import { dateWithWeekday, longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

export const referral = {
  board: (body: Pick<Body, 'shortName'>, isEmpty: boolean): Told => ({
    heading: `Henvisninger i ${body.shortName}`,
    paragraphs: isEmpty ? ['Ingen sager er henvist til eller fra andre udvalg.'] : [],
  }),
  sentFromHere: 'Sendt herfra',
  receivedHere: 'Modtaget fra andre',
  more: (count: number) => `… og ${count} ældre.`,
  from: (name: string) => `Henvist fra ${name}`,
  withdrawn: 'Trukket tilbage',
  passedOn: 'Sendt videre herfra',
  answerBy: (date: Temporal.PlainDate) => `Svaret skal foreligge senest ${day(date)}`,
  mandate: (holder: string, frame: number | undefined, source: string) =>
    [
      `${holder} handler på mandat`,
      ...(frame === undefined ? [] : [`inden for ${frame.toLocaleString('da-DK')} kr.`]),
      ...(source === '' ? [] : [`(${source})`]),
    ].join(' '),
  tooLate: (name: string, next: Temporal.PlainDate | undefined, answerBy: Temporal.PlainDate) =>
    next === undefined
      ? `${name} har intet møde inden fristen den ${longDate(answerBy, 'da')}.`
      : `${name} mødes først ${day(next)}, efter fristen den ${longDate(answerBy, 'da')}.`,
  reported: (date: Temporal.PlainDate | undefined) =>
    date === undefined ? 'Svarene er lagt på en dagsorden' : `Svarene er lagt på dagsordenen til mødet ${day(date)}`,

  /** What has become of it, as a sentence after the receiver's name. */
  states: {
    sent: 'modtaget, endnu ikke sat på en dagsorden',
    sentOutside: 'sendt, intet svar endnu',
    notYetHeld: (on: Temporal.PlainDate | undefined) =>
      on === undefined ? 'mødet er endnu ikke afholdt' : `på dagsordenen ${day(on)}; mødet er endnu ikke afholdt`,
    awaitsMinutes: (on: Temporal.PlainDate) => `på mødet ${day(on)}; referatet er endnu ikke godkendt`,
    discussed: (on: Temporal.PlainDate, outcome: string) => `behandlet ${day(on)}: ${outcome}`,
    cancelled: (on: Temporal.PlainDate, reason: string) => `mødet ${day(on)} blev aflyst: ${reason}`,
    postponed: 'udsat uden dato',
    settled: (how: string) => `løst på sekretariatsniveau: ${how}`,
    returned: (reason: string) => `sendt retur: ${reason}`,
    passedOn: (names: string) => `sendt videre til ${names}`,
  },
  treated: 'behandlet',

  report: {
    /** The item that tells the sender what the receivers answered (S4-08). */
    title: (subject: string, areAllKlu: boolean, names: string) =>
      areAllKlu ? `Orientering fra KLU'erne: ${subject}` : `Orientering fra ${names}: ${subject}`,
    how: 'Til orientering og drøftelse.',
    why: 'Udvalget har selv bedt om svarene.',
  },

  forms: {
    refer: (): Told => ({
      heading: 'Henvis en sag til andre udvalg',
      paragraphs: [
        'Sagen går straks til de udvalg, du vælger. Du kan følge den på listen, og svarene kommer af sig selv fra deres godkendte referater.',
        'Udvalg, der ikke bruger Referent, skriver du på hver sin linje; deres svar noterer du selv.',
      ],
    }),
    further: (title: string): Told => ({ heading: `Send ${quoted(title, 'da')} til flere`, paragraphs: [] }),
    passOn: (title: string): Told => ({
      heading: `Send ${quoted(title, 'da')} videre`,
      paragraphs: ['Den kan ikke sendes til et udvalg, den allerede har været hos.'],
    }),
    withdraw: (title: string): Told => ({
      heading: `Træk ${quoted(title, 'da')} tilbage`,
      paragraphs: ['Modtagernes sekretærer får besked.'],
    }),
    giveBack: (title: string): Told => ({
      heading: `Returnér ${quoted(title, 'da')}`,
      paragraphs: ['Afsenderen får din begrundelse som svar.'],
    }),
    place: (title: string): Told => ({
      heading: `Sæt ${quoted(title, 'da')} på et møde`,
      paragraphs: ['Sagen kommer ind som et punkt på mødet, hvor du placerer det som andre punkter.'],
    }),
    note: (title: string): Told => ({
      heading: `Notér svar: ${title}`,
      paragraphs: ['Kun for modtagere, der ikke selv bruger Referent.'],
    }),
    report: (title: string): Told => ({
      heading: `Læg svarene på dagsordenen: ${title}`,
      paragraphs: ['Ret udkastet, hvis det trænger til det. Det bliver et punkt på mødet.'],
    }),
    noMeeting: (): Told => ({
      heading: 'Der er intet møde at sætte den på',
      paragraphs: ['Planlæg et møde først; sagen bliver på listen så længe.'],
    }),
    noOutsider: (): Told => ({
      heading: 'Der er ingen svar at notere',
      paragraphs: ['Alle modtagere bruger selv Referent, så deres svar kommer af sig selv.'],
    }),
  },

  labels: {
    'referral-title': 'Sagens titel',
    'referral-text': 'Hvad spørges der om?',
    bodies: 'Udvalg i Referent',
    'outside-bodies': 'Andre udvalg (ét pr. linje)',
    'answer-by': 'Sidste dag, svaret kan bruges (ekstern frist)',
    'mandate-holder': 'Hvem handler på mandat? (må stå tomt)',
    'mandate-frame': 'Mandatets ramme i hele kroner (må stå tom)',
    'mandate-source': 'Hvor står mandatet? (må stå tomt)',
    receiver: 'Modtager',
    'thread-state': 'Hvor står sagen?',
    'thread-day': 'Mødedato',
    'thread-text': 'Svar eller begrundelse',
    meeting: 'Møde',
    'report-text': 'Orienteringen',
  } as Readonly<Record<string, string>>, // looked up by the ids of fields

  noted: {
    placed: 'På dagsordenen',
    discussed: 'Behandlet',
    cancelled: 'Mødet er aflyst',
    'not-yet-held': 'Mødet er endnu ikke afholdt',
    returned: 'Sendt retur',
  },

  buttons: {
    refer: 'Henvis til andre udvalg',
    send: 'Send henvisningen',
    further: 'Send til flere',
    withdraw: 'Træk tilbage',
    note: 'Notér svar',
    report: 'Læg svarene på dagsordenen',
    place: 'Sæt på et møde',
    giveBack: 'Returnér',
    passOn: 'Send videre',
    board: 'Se henvisningerne',
    new: 'Ny henvisning',
    save: 'Gem',
  },

  told: {
    received: (from: string, title: string): Told => ({
      heading: `${from} har henvist en sag hertil: ${title}`,
      paragraphs: ['Sæt den på et møde, returnér den, eller send den videre.'],
    }),
    receivedTooLate: 'Udvalget har intet møde inden fristen. Returnér sagen, eller indkald til et ekstraordinært møde.',
    calledBack: (from: string, title: string): Told => ({
      heading: `${from} har trukket en henvisning tilbage: ${title}`,
      paragraphs: ['Står den på en dagsorden, kan punktet tages af.'],
    }),
    tooLate: (title: string): Told => ({
      heading: `Svaret når ikke at komme i tide: ${title}`,
      paragraphs: [
        'Sagen kan udgå, og medlemmerne kan orienteres i stedet: træk den tilbage, eller vælg andre modtagere.',
      ],
    }),
    answered: (title: string): Told => ({ heading: `Nyt om en henvisning: ${title}`, paragraphs: [] }),
    overdue: (title: string, answerBy: Temporal.PlainDate): Told => ({
      heading: `Fristen for svar er passeret: ${title}`,
      paragraphs: [
        `Svarene skulle foreligge senest ${day(answerBy)}. Det foreslås, at sagen udgår, og at medlemmerne orienteres om de svar, der er kommet.`,
      ],
    }),
  },
};

export type ReferralWords = typeof referral;
