import type { Body, BodyId, Member, MemberId, Office, Seat } from '../../src/domain/body/body.ts';
import type { DeadlineRule, StandingItem } from '../../src/domain/body/rules-of-procedure.ts';
import type { Calendar } from '../../src/domain/calendar/calendar.ts';

/** The moment at which a clock in Copenhagen shows `when`. */
export function copenhagen(when: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(when).toZonedDateTime('Europe/Copenhagen').toInstant();
}

export const day = (iso: string) => Temporal.PlainDate.from(iso);
export const memberId = (id: string) => id as MemberId; // the brand is given where a body's file is read

const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31', '2027-01-01', '2027-03-25', '2027-03-26', '2027-03-28'],
  ...['2027-03-29', '2027-05-06', '2027-05-16', '2027-05-17', '2027-06-05', '2027-12-24', '2027-12-25', '2027-12-26'],
  ...['2027-12-31', '2028-01-01'],
]);

const calendar: Calendar = {
  timeZone: 'Europe/Copenhagen',
  counted: 'monday-to-friday',
  closed: (date) => {
    if (HOLIDAYS.has(date.toString())) return { date, because: 'public-holiday', name: 'Helligdag' };
    return date.dayOfWeek > 5 ? { date, because: 'weekend' } : undefined;
  },
  schoolHoliday: () => undefined,
};

const terms = (quote: string) => ({ document: 'Kommissorium for KLU Guldborgsund, 28.11.2024', quote });
const order = (quote: string) => ({ document: 'Forretningsorden for KLU-Aalborg, 15.02.2016', quote });
const custom = (quote: string) => ({ document: 'Referat, Klyngestyregruppe Nord, 03.05.2021', quote });

/** S1-01 to S1-12: silence approves after 8 counted days; an item has 4 fields. */
export const guldborgsund: Body = {
  id: 'klu-guldborgsund' as BodyId, // as above
  name: 'Kommunalt-Lægeligt Udvalg i Guldborgsund',
  shortName: 'KLU Guldborgsund',
  organisation: 'Guldborgsund Kommune',
  kind: 'klu',
  language: 'da',
  parties: [
    { id: 'kommune', name: 'Guldborgsund Kommune' },
    { id: 'plo', name: 'PLO-Guldborgsund' },
  ],
  members: [
    someone('chair', 'Direktør', 'kommune', 'member', 'chair'),
    someone('leader', 'Centerchef', 'kommune', 'member'),
    someone('plo-1', 'Praktiserende læge 1', 'plo', 'member'),
    someone('plo-2', 'Praktiserende læge 2', 'plo', 'member'),
    someone('substitute', 'Suppleant', 'plo', 'substitute'),
    someone('observer', 'Praksiskonsulent', 'kommune', 'observer'),
    someone('secretary', 'Sekretær', 'kommune', 'secretariat', 'secretary'),
  ],
  home: { mailbox: 'klu@guldborgsund.example', teamId: 'team', channelId: 'channel' },
  calendar,
  rules: {
    document: terms('').document,
    adoptedOn: day('2024-11-28'),
    meetings: {
      months: [4, 10],
      weekday: 4,
      fromDay: 1,
      start: Temporal.PlainTime.from('13:00'),
      lengthInMinutes: 120,
      place: 'Rådhuset',
      perYear: { least: 2, most: 2 },
      clause: terms('2 møder årligt (april og oktober)'),
    },
    deadlines: [
      before('call-for-items', 4, terms('indkalder dagsordenspunkter senest 4 uger før mødet')),
      {
        step: 'items-due',
        amount: 2,
        unit: 'weeks',
        direction: 'after',
        anchor: 'call-for-items',
        clause: terms('sekretariatet i hænde senest 2 uger efter'),
      },
      before('agenda-release', 2, { document: 'Overenskomst om almen praksis', quote: 'senest to uger før mødet' }),
      {
        step: 'minutes-circulation',
        amount: 2,
        unit: 'weeks',
        direction: 'after',
        anchor: 'meeting',
        clause: terms('senest 2 uger efter mødets afholdelse'),
      },
    ],
    itemFields: {
      fields: ['topic', 'what', 'how', 'why'],
      clause: terms('hvorfor punktet ønskes dagsordenssat i KLU'),
    },
    standingItems: [
      standing('approve-minutes', 'approve-minutes', terms('Godkendelse af sidste referat')),
      standing('approve-agenda', 'approve-agenda', terms('Godkendelse af dagsorden')),
      section('decisions', ['decision', 'discussion'], true, terms('Beslutnings- og drøftelsespunkter')),
      section('information', ['information'], true, terms('Orienteringspunkter')),
      standing('any-other-business', 'any-other-business', terms('Eventuelt')),
    ],
    approval: { mode: 'by-silence', days: 8, clause: terms('8 hverdage til at kommentere på referatet') },
    publication: { where: 'guldborgsund.example', clause: terms('tilgængelige på kommunens hjemmeside') },
    chairSeesAgendaFirst: false,
    sendAt: Temporal.PlainTime.from('09:00'),
    remindBefore: 3,
    countedDays: { clause: terms('8 hverdage') },
  },
};

/** S0-10 to S0-15: minutes are approved at the meeting; 3 fields; nothing decided under the two last items; the chair sees the agenda first. */
export const aalborg: Body = {
  ...guldborgsund,
  id: 'klu-aalborg' as BodyId, // as above
  shortName: 'KLU Aalborg',
  // The secretary is among the fixed members here.
  members: guldborgsund.members.map((one) => (one.id === 'secretary' ? { ...one, seat: 'member' } : one)),
  rules: {
    ...guldborgsund.rules,
    document: order('').document,
    deadlines: [
      before('call-for-items', 4, order('bidrag til dagsorden fire uger før mødet')),
      {
        step: 'items-due',
        amount: 1,
        unit: 'weeks',
        direction: 'after',
        anchor: 'call-for-items',
        clause: order('en uge efter indkaldelsen'),
      },
      before('agenda-release', 2, order('Dagsorden udsendes senest to uger før mødet')),
    ],
    itemFields: { fields: ['topic', 'what', 'how'], clause: order('hvad, der ønskes drøftet, og hvordan') },
    standingItems: [
      standing('approve-agenda', 'approve-agenda', order('Godkendelse af dagsordenen')),
      section('decisions', ['decision', 'discussion'], true, order('Beslutningspunkter')),
      section('information', ['information'], false, order('ikke træffes beslutninger under de nederste 2 punkter')),
      {
        ...standing('any-other-business', 'any-other-business', order('ikke træffes beslutninger')),
        decides: false,
      },
    ],
    approval: { mode: 'at-the-meeting', clause: order('udarbejdes og godkendes på mødet') },
    chairSeesAgendaFirst: true,
    remindBefore: 2,
  },
};

/** S4-03, S4-04: two chairs; the next meeting approves the minutes; items are points of their own. */
export const klynge: Body = {
  ...guldborgsund,
  id: 'klyngestyregruppe-nord' as BodyId, // as above
  shortName: 'Klynge Nord',
  kind: 'body',
  members: [
    ...guldborgsund.members,
    someone('co-chair', 'Direktør og medformand', 'region', 'member', 'chair', 'moderator'),
  ],
  rules: {
    ...guldborgsund.rules,
    document: custom('').document,
    deadlines: [
      before('call-for-items', 4, custom('fire uger før')),
      before('items-due', 2, custom('to uger før')),
      before('agenda-release', 1, custom('en uge før')),
      {
        step: 'minutes-circulation',
        amount: 2,
        unit: 'weeks',
        direction: 'after',
        anchor: 'meeting',
        clause: custom('to uger efter'),
      },
    ],
    itemFields: { fields: ['topic', 'recommendation'], clause: custom('Det indstilles') },
    standingItems: [
      standing('approve-agenda', 'approve-agenda', custom('Godkendelse af dagsorden')),
      standing('approve-minutes', 'approve-minutes', custom('Godkender referaterne')),
      { ...section('items', ['decision', 'discussion', 'information'], true, custom('Det indstilles')), headed: false },
      standing('next-meeting', 'next-meeting', custom('Punkter til kommende møder')),
    ],
    approval: { mode: 'at-the-next-meeting', clause: custom('Godkender referaterne') },
  },
};

export const bodies: readonly Body[] = [guldborgsund, aalborg, klynge];

function someone(id: string, title: string, party: string, seat: Seat, ...offices: Office[]): Member {
  return { id: memberId(id), title, party, seat, offices, address: `${id}@${party}.example` };
}

function before(step: DeadlineRule['step'], weeks: number, clause: DeadlineRule['clause']): DeadlineRule {
  return { step, amount: weeks, unit: 'weeks', direction: 'before', anchor: 'meeting', clause };
}

function standing(id: string, role: StandingItem['role'], clause: StandingItem['clause']): StandingItem {
  return { id, title: id, role, takes: [], headed: false, decides: true, clause };
}

function section(
  id: string,
  takes: StandingItem['takes'],
  decides: boolean,
  clause: StandingItem['clause'],
): StandingItem {
  return { id, title: id, role: 'section', takes, headed: true, decides, clause };
}
