import type { Body } from '../../domain/body/body.ts';
import type { Step } from '../../domain/body/count.ts';
import type { RulesOfProcedure } from '../../domain/body/rules-of-procedure.ts';
import type { CountedDays } from '../../domain/calendar/calendar.ts';
import type { Deadline } from '../../domain/calendar/deadline.ts';
import type { Doubt } from '../../domain/plan/plan.ts';
import { listed } from '../clauses.ts';
import { clockTime, dateWithWeekday, dayAndTime, longDate, monthName, weekdayName } from '../dates.ts';
import type { Told } from '../told.ts';
import { deadlineRule, span } from './counts.ts';
import { planning } from './planning.ts';
import { steps } from './refusals.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');

const counted: Readonly<Record<CountedDays, string>> = {
  'monday-to-friday': 'mandag til fredag uden helligdage og lukkedage',
  'monday-to-saturday': 'mandag til lørdag uden helligdage og lukkedage',
  'every-day': 'alle dage',
};

function doubt(about: Doubt): string {
  switch (about.about) {
    case 'wrong-weekday':
      return `Der stod ${weekdayName(about.said, 'da')}, men dagen er en ${weekdayName(about.is, 'da')}.`;
    case 'other-year':
      return `Der stod ${about.said}, som er et andet år.`;
    case 'other-half':
      return `Dagen ligger ikke i ${about.half}. halvår.`;
    case 'closed-day':
      return about.name === undefined ? 'Dagen er lukket.' : `Dagen er lukket: ${about.name}.`;
    case 'weekend':
      return 'Dagen ligger i en weekend.';
    case 'school-holiday':
      return `Dagen ligger i ${about.name}.`;
    case 'overlap':
      return 'Mødet ligger oven i et andet den dag.';
    case 'same-day':
      return 'Der er allerede et møde den dag.';
    case 'members-elsewhere':
      return planning.clash(about);
    case 'past':
      return 'Dagen er gået.';
  }
}

export const plan = {
  proposed: (body: Pick<Body, 'shortName'>, period: string, meetings: number): Told => ({
    heading: `Mødeplan ${period} for ${body.shortName}`,
    paragraphs: [
      `Her er et forslag med ${meetings === 1 ? 'ét møde' : `${meetings} møder`}. Ret, hvad der skal rettes, og godkend. Først da kommer møderne i kalenderen.`,
    ],
  }),
  approved: (body: Pick<Body, 'shortName'>, period: string): Told => ({
    heading: `Mødeplan ${period} for ${body.shortName} er godkendt`,
    paragraphs: ['Møderne er sat i kalenderen, og deltagerne er indkaldt.'],
  }),
  row: (number: number, date: Temporal.PlainDate) => `${number}. ${day(date)}`,
  cadence: (perYear: RulesOfProcedure['meetings']['perYear']) =>
    perYear.least === perYear.most
      ? `Udvalget holder ${perYear.least} møder om året.`
      : `Udvalget holder ${perYear.least} til ${perYear.most} møder om året.`,
  doubt,
  deadline: ({ step, due, at, earliest, force }: Pick<Deadline, 'step' | 'due' | 'at' | 'earliest' | 'force'>) => {
    const soft = force === undefined ? '' : ' så vidt muligt';
    const first = earliest === undefined ? '' : ` tidligst ${day(earliest)} og`;
    return `${steps[step]}${soft}${first} senest ${dayAndTime(due, at, 'da')}`;
  },
  passedSoftly: ({ step, due, at }: Pick<Deadline, 'step' | 'due' | 'at'>) =>
    `${steps[step]} skulle så vidt muligt være sket senest ${dayAndTime(due, at, 'da')}. Det er passeret, men regnes ikke for sent.`,
  tooEarly: (step: Step, earliest: Temporal.PlainDate) => `${steps[step]} må tidligst ske ${day(earliest)}.`,
  online: {
    wanted: 'Teams-mødet oprettes',
    ready: 'Teams-mødet er oprettet',
    none: 'Holdt før Referent',
    'in-room': 'I kalenderen, holdes i et lokale',
    'without-link': 'Teams-mødet mangler et link',
  },

  why: (deadline: Deadline): Told => ({
    heading: `Hvorfor ${dayAndTime(deadline.due, deadline.at, 'da')}?`,
    paragraphs: [
      `${steps[deadline.step]}: senest ${span(deadline.rule)}.`,
      `Talt fra ${day(deadline.from)} giver det ${day(deadline.counted)}.`,
    ],
  }),
  movedPast: (days: readonly string[], { due, roll }: Pick<Deadline, 'due' | 'roll'>) => {
    const closed = `${listed(days, 'da')} er ${days.length === 1 ? 'en lukket dag' : 'lukkede dage'}.`;
    if (roll === 'later') return `${closed} Efter reglen flyttes fristen senere: til ${day(due)}.`;
    return `${closed} En frist flyttes tidligere, aldrig senere: til ${day(due)}.`;
  },
  notMoved: ({ roll }: Pick<Deadline, 'roll'>): string =>
    roll === 'none'
      ? 'Fristen står, som den er talt, også på en lukket dag.'
      : 'Dagen er åben, så fristen er ikke flyttet.',

  rules: (body: Pick<Body, 'shortName'>): Told => ({ heading: `Regler for ${body.shortName}`, paragraphs: [] }),
  rulesFrom: (rules: Pick<RulesOfProcedure, 'document' | 'adoptedOn'>) =>
    rules.adoptedOn === undefined ? rules.document : `${rules.document}, vedtaget ${longDate(rules.adoptedOn, 'da')}`,
  /** A version of the rules that took the place of an earlier. */
  revision: {
    since: (from: Temporal.PlainDate) =>
      `Gælder fra ${longDate(from, 'da')}. Et møde, der var indkaldt forinden, holdes efter de tidligere regler.`,
    coming: (document: string, from: Temporal.PlainDate) => `Fra ${longDate(from, 'da')} gælder ${document}.`,
    heading: (document: string) => `Ændret i forhold til ${document}`,
    changed: (title: string, was: string, is: string) => `${title}: ${is} (før: ${was})`,
    added: (title: string, is: string) => `${title}: ${is} (nyt)`,
    removed: (title: string, was: string) => `${title}: udgået (før: ${was})`,
    left: (titles: readonly string[]) => `Ikke længere med: ${listed(titles, 'da')}`,
    joined: (titles: readonly string[]) => `Nye i udvalget: ${listed(titles, 'da')}`,
  },
  ruleNames: {
    meetings: 'Møder',
    fields: 'Et punkt skal indeholde',
    standing: 'Faste punkter',
    days: 'Dage, der tæller',
    approval: 'Godkendelse af referat',
    publication: 'Offentliggørelse',
    secretariat: 'Sekretariat',
    warnings: 'Vær opmærksom på',
  },
  meetingRule: (rule: RulesOfProcedure['meetings']) =>
    `${listed(
      rule.months.map((month) => monthName(month, 'da')),
      'da',
    )}, ${weekdayName(rule.weekday, 'da')} ${clockTime(rule.start, 'da')}, ${rule.lengthInMinutes} minutter, ${rule.place}`,
  deadlineRule,
  counted,
};
