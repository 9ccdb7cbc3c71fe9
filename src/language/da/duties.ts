import type { Body } from '../../domain/body/body.ts';
import type { AccountField, Duty } from '../../domain/duties/duties.ts';
import { quoted } from '../clauses.ts';
import { dateWithWeekday, longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

const labels = {
  note: 'Bemærkning',
  'local-agreements': 'Status på de lokale aftaler (skriv »Ingen«, hvis der ikke er nogen)',
  'sent-to': 'Sendt til',
  'sent-on': 'Sendt den',
  topics: 'Emner for det kommende år (ét pr. linje)',
  'adopted-on': 'Vedtaget den',
  occasion: 'Anledning',
  'due-date': 'Skal være gjort senest',
} satisfies Readonly<Record<AccountField, string>> & Readonly<Record<string, string>>;

/** The year's duties: the board, its forms, and what is told of them. */
export const duties = {
  board: (body: Pick<Body, 'shortName'>, year: number): Told => ({
    heading: `Pligter ${year} for ${body.shortName}`,
    paragraphs: [],
  }),
  none: 'Udvalgets regler nævner ingen årlige pligter.',
  notOpened: 'Årets pligter er ikke åbnet. Det sker, når årets mødeplan godkendes, eller her.',
  groups: { open: 'Mangler', settled: 'Afsluttet' },
  title: ({ title, about }: Pick<Duty, 'title' | 'about'>) => (about === undefined ? title : `${title}: ${about}`),
  due: (date: Temporal.PlainDate) => `Senest ${day(date)}`,
  overdue: (date: Temporal.PlainDate) => `Skulle være gjort senest ${day(date)}, men er ikke`,
  noDay: 'Dagen kendes ikke endnu',
  atMeeting: (date: Temporal.PlainDate) => `Behandles på mødet ${day(date)}`,
  by: (title: string) => `Udføres af ${title}`,
  to: (receiver: string) => `Til ${receiver}`,
  waitsFor: (title: string) => `Venter på: ${title}`,
  done: (date: Temporal.PlainDate) => `Udført ${longDate(date, 'da')}`,
  notNeeded: (date: Temporal.PlainDate, reason: string) => `Ikke nødvendig (${longDate(date, 'da')}): ${reason}`,
  localAgreements: (status: string) => `Lokale aftaler: ${status}`,
  sent: (to: string, on: Temporal.PlainDate) => `Sendt til ${to} den ${longDate(on, 'da')}`,
  topics: (topics: string) => `Emner: ${topics}`,
  adopted: (on: Temporal.PlainDate) =>
    `Vedtaget den ${longDate(on, 'da')}. Skriv datoen i udvalgets fil (adopted-on), og læs reglerne igen.`,
  buttons: {
    open: 'Åbn årets pligter',
    complete: 'Udført',
    correct: 'Ret',
    waive: 'Ikke nødvendig',
    callForRevision: 'Ny overenskomst',
    sendRevision: 'Åbn revisionen',
    board: 'Pligter',
  },
  completeForm: (title: string): Told => ({
    heading: `Udført: ${title}`,
    paragraphs: ['Det, du skriver, står ved pligten og kan rettes senere.'],
  }),
  waiveForm: (title: string): Told => ({
    heading: `Ikke nødvendig: ${title}`,
    paragraphs: ['Begrundelsen står ved pligten.'],
  }),
  revisionForm: (body: Pick<Body, 'shortName'>): Told => ({
    heading: `Revision af reglerne for ${body.shortName}`,
    paragraphs: ['Skriv, hvad der giver anledning til at revidere reglerne, og hvornår det skal være gjort.'],
  }),
  occasion: 'Ny overenskomst',
  labels,
  dueSoon: (title: string): Told => ({ heading: `Husk: ${title}`, paragraphs: [] }),
  passed: (title: string): Told => ({
    heading: `Ikke gjort i tide: ${title}`,
    paragraphs: ['Pligten står som overskredet, til den er udført eller sat som ikke nødvendig.'],
  }),
  status: {
    title: (year: number) => `Pligter ${year}`,
    open: (open: number, overdue: number) =>
      overdue === 0
        ? `${open === 1 ? '1 mangler' : `${open} mangler`}`
        : `${open === 1 ? '1 mangler' : `${open} mangler`}, heraf ${overdue} overskredet`,
    line: (title: string, date: Temporal.PlainDate) => `${title} senest ${day(date)}`,
    passed: 'overskredet',
  },
  lacks: (field: AccountField) => quoted(labels[field], 'da'),
};
