import type { Body } from '../../domain/body/body.ts';
import type { FollowUp, Origin } from '../../domain/docket/docket.ts';
import { quoted } from '../clauses.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => longDate(date, 'da');
const titled = (title: string) => quoted(title, 'da');
const from = ({ date, number, title }: Pick<Origin, 'date' | 'number' | 'title'>) =>
  `Fra mødet den ${day(date)}, punkt ${number} ${titled(title)}`;
const until = (due: Temporal.PlainDate | undefined) => (due === undefined ? 'uden frist' : `senest den ${day(due)}`);

const kinds: Readonly<Record<FollowUp['kind'], string>> = {
  task: 'Opgave',
  inform: 'Orientering af andre',
  escalation: 'Til drøftelse et andet sted',
};

/** A follow-up as it stands on an agenda, its owner in words; empty where there is none. */
export interface FollowUpLine {
  readonly what: string;
  readonly owner: string;
  readonly due: Temporal.PlainDate | undefined;
  readonly status?: string;
  readonly isDone: boolean;
  /** Whether it has one owner and a date. */
  readonly isSettled: boolean;
}

/** Opfølgning, punkter til kommende møder og faste punkter efter beslutning. */
export const docket = {
  kinds,
  secretariat: 'Sekretariatet',
  former: 'Tidligere medlem',
  nobody: 'Ikke afklaret',
  from,
  until,

  board: (body: Pick<Body, 'shortName'>, open: number): Told => ({
    heading: `Opfølgning i ${body.shortName}`,
    paragraphs: [open === 0 ? 'Der er ingen åbne opfølgninger.' : open === 1 ? 'Én er åben.' : `${open} er åbne.`],
  }),
  groups: {
    unclear: 'Ikke afklaret',
    overdue: 'Fristen er gået',
    open: 'Åbne opfølgninger',
    closed: 'Udført for nylig',
    coming: 'Punkter til kommende møder',
    standing: 'Faste punkter efter beslutning',
  },
  owned: (owner: string, due: Temporal.PlainDate | undefined) => `${owner}, ${until(due)}`,
  lacksOwner: (written: string) =>
    written === '' ? 'Ingen har opgaven endnu.' : `${titled(written)} er ikke én person. Hvem gør det?`,
  lacksDate: 'Der er ingen frist.',
  passed: (due: Temporal.PlainDate) => `Fristen var den ${day(due)}.`,
  notTold: 'Får besked, når referatet er godkendt.',
  wasAbsent: 'Var ikke med på mødet.',
  noted: (who: string, on: Temporal.PlainDate, text: string) => `${who}, den ${day(on)}: ${text}`,
  closed: (who: string, on: Temporal.PlainDate, how: string) =>
    how === '' ? `Udført den ${day(on)} (${who})` : `Udført den ${day(on)} (${who}): ${how}`,
  more: (count: number) => (count === 1 ? 'Én mere vises ikke her.' : `${count} mere vises ikke her.`),

  form: (origin: Origin | undefined): Told => ({
    heading: 'Ny opfølgning',
    paragraphs: [
      ...(origin === undefined ? [] : [from(origin)]),
      'Én ansvarlig og én frist, så nogen gør det. Er det ikke afklaret, kan du gemme det som uafklaret.',
    ],
  }),
  clarify: (what: string): Told => ({ heading: titled(what), paragraphs: ['Hvem gør det, og hvornår?'] }),
  clarifyHint: 'Flere kan ikke dele en opfølgning: lav én til hver.',
  report: (what: string): Told => ({ heading: titled(what), paragraphs: ['Hvordan går det?'] }),
  saved: (what: string, isTold: boolean): Told => ({
    heading: `Opfølgningen ${titled(what)} er gemt`,
    paragraphs: [isTold ? 'Den ansvarlige har fået besked.' : 'Den ansvarlige får besked, når referatet er godkendt.'],
  }),
  savedUnclear: (what: string): Told => ({
    heading: `Opfølgningen ${titled(what)} er gemt som uafklaret`,
    paragraphs: ['Den står øverst under »opfølgning« og på næste dagsorden, indtil den har én ansvarlig og en frist.'],
  }),
  thanks: (what: string): Told => ({ heading: `Tak. ${titled(what)} er noteret`, paragraphs: [] }),
  done: (what: string): Told => ({
    heading: `${titled(what)} er udført`,
    paragraphs: ['Sekretariatet har fået det at vide.'],
  }),

  given: (body: Pick<Body, 'shortName'>, what: string): Told => ({
    heading: `Du har fået en opgave i ${body.shortName}`,
    paragraphs: [what],
  }),
  givenAbsent: 'Du var ikke med på mødet. Skriv til sekretariatet, hvis du ikke kan påtage dig opgaven.',
  dueSoon: (what: string, due: Temporal.PlainDate | undefined): Told => ({
    heading: `Husk: ${titled(what)}`,
    paragraphs: due === undefined ? [] : [`Fristen er den ${day(due)}.`],
  }),
  overdue: (what: string, due: Temporal.PlainDate | undefined): Told => ({
    heading: `Fristen er gået: ${titled(what)}`,
    paragraphs: due === undefined ? [] : [`Fristen var den ${day(due)}. Punktet kommer med på næste dagsorden.`],
  }),
  reported: (what: string): Told => ({ heading: `Nyt om ${titled(what)}`, paragraphs: [] }),
  closedNotice: (what: string): Told => ({ heading: `Udført: ${titled(what)}`, paragraphs: [] }),

  standingForm: (origin: Origin): Told => ({
    heading: 'Fast punkt på dagsordenen',
    paragraphs: [from(origin), 'Punktet kommer på hver dagsorden fra nu af, indtil en senere beslutning fjerner det.'],
  }),
  madeStanding: (title: string): Told => ({
    heading: `${titled(title)} er et fast punkt`,
    paragraphs: ['Det kommer på hver dagsorden fra nu af.'],
  }),
  endForm: (title: string, origin: Origin): Told => ({
    heading: `Fjern det faste punkt ${titled(title)}`,
    paragraphs: [from(origin), 'Dagsordener, der er sendt ud, beholder punktet.'],
  }),
  comingForm: (origin: Origin | undefined): Told => ({
    heading: 'Punkt til et kommende møde',
    paragraphs: origin === undefined ? [] : [from(origin)],
  }),
  comingAdded: (title: string): Told => ({
    heading: `${titled(title)} står på listen over punkter til kommende møder`,
    paragraphs: [],
  }),
  takeForm: (title: string): Told => ({
    heading: `Tag ${titled(title)} på et møde`,
    paragraphs: ['Punktet kommer blandt mødets punkter, hvor du behandler det.'],
  }),
  taken: (title: string, on: Temporal.PlainDate): Told => ({
    heading: `${titled(title)} er taget på mødet den ${day(on)}`,
    paragraphs: ['Skriv »punkter« for at sætte det på dagsordenen.'],
  }),
  strikeForm: (title: string): Told => ({ heading: `Stryg ${titled(title)}`, paragraphs: ['Begrundelsen gemmes.'] }),
  noMeetings: 'Der er ikke planlagt et kommende møde.',

  receipt: (what: string): Told => ({
    heading: titled(what),
    paragraphs: ['Den, der skulle orienteres, har fået det. Hvordan ved I det?'],
  }),
  toInform: (name: string) => `Orientering af ${name}`,

  agenda: {
    followUps: 'Opfølgning fra sidst',
    followUp: ({ what, owner, due, status = '', isDone, isSettled }: FollowUpLine) =>
      [
        `${what}: ${owner === '' ? 'ingen ansvarlig' : owner}, ${isDone ? 'udført' : until(due)}`,
        ...(isDone || isSettled ? [] : ['ikke afklaret']),
        ...(status === '' ? [] : [status]),
      ].join('. '),
    comingFrom: (title: string, date: string) => `${title} (fra mødet den ${date})`,
    meetingOfBody: (name: string, day: string) => `${name}: møde ${day}`,
  },

  rows: {
    what: 'Opgave',
    addressee: 'Orienteres',
    owner: 'Ansvarlig',
    due: 'Frist',
    from: 'Besluttet',
    kind: 'Art',
    status: 'Status',
  },
  labels: {
    'follow-up': 'Hvad skal gøres?',
    owner: 'Hvem er ansvarlig?',
    'owner-other': 'En anden: navn eller stilling på én person',
    'owner-organisation': 'Fra (organisation)',
    'due-date': 'Frist',
    tell: 'Hvornår får den ansvarlige besked?',
    'status-text': 'Status',
    addressee: 'Skal nogen orienteres? (udvalg eller person; kan være tomt)',
    receipt: 'Hvordan og hvornår kom kvitteringen?',
    'closed-how': 'Hvad kom der ud af det? (kan være tomt)',
    'standing-title': 'Punktets titel på dagsordenen',
    'end-reason': 'Hvorfor fjernes det?',
    'ended-at-meeting': 'Besluttet på mødet',
    'coming-title': 'Emne',
    'coming-text': 'Hvad drejer det sig om?',
    'to-meeting': 'Møde',
    'strike-reason': 'Begrundelse',
  },
  choices: {
    other: 'En anden (skriv hvem nedenfor)',
    atApproval: 'Når referatet er godkendt',
    atOnce: 'Med det samme',
  },
  buttons: {
    add: 'Tilføj opfølgning',
    save: 'Gem opfølgningen',
    saveUnclear: 'Gem som uafklaret',
    clarify: 'Afklar',
    saveClarified: 'Gem',
    done: 'Udført',
    receipt: 'Notér kvittering',
    saveReceipt: 'Gem kvitteringen',
    status: 'Skriv status',
    sendStatus: 'Gem status',
    makeStanding: 'Gør til fast punkt',
    saveStanding: 'Gør til fast punkt',
    endStanding: 'Fjern',
    saveEnd: 'Fjern det faste punkt',
    addComing: 'Til kommende møder',
    saveComing: 'Sæt på listen',
    take: 'Tag på et møde',
    saveTake: 'Tag på mødet',
    strike: 'Stryg',
    saveStrike: 'Stryg',
    board: 'Se opfølgning',
  },
};
