import type { Agenda, Point } from '../../src/domain/agenda/agenda.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import type { Body, BodyId, Member, MemberId } from '../../src/domain/body/body.ts';
import type { Calendar } from '../../src/domain/calendar/calendar.ts';
import { deadlinesOf } from '../../src/domain/calendar/deadline.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import type { Draft, Minutes } from '../../src/domain/minutes/minutes.ts';

const document = 'Kommissorium for KLU Guldborgsund, 28.11.2024';
const clause = (quote: string) => ({ document, quote });

// Ids are branded strings; a fixture has to begin somewhere.
const memberId = (id: string) => id as MemberId;

export const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Copenhagen').toInstant();

const calendar: Calendar = {
  timeZone: 'Europe/Copenhagen',
  counted: 'monday-to-friday',
  closed: (date) => {
    if (date.dayOfWeek >= 6) return { date, because: 'weekend' };
    return date.toString() === '2027-03-25' ? { date, because: 'public-holiday', name: 'Skærtorsdag' } : undefined;
  },
  schoolHoliday: () => undefined,
};

const seat = (id: string, title: string, party: string, more: Partial<Member> = {}): Member => ({
  id: memberId(id),
  title,
  party,
  seat: 'member',
  offices: [],
  address: `${id}@${party}.example`,
  ...more,
});

const standing = (id: string, title: string, role: Body['rules']['standingItems'][number]['role']) => ({
  id,
  title,
  role,
  takes: [],
  headed: true,
  decides: role === 'section',
  clause: clause('faste punkter'),
});

export const body: Body = {
  id: 'klu-guldborgsund' as BodyId,
  name: 'Kommunalt-Lægeligt Udvalg i Guldborgsund',
  shortName: 'KLU Guldborgsund',
  organisation: 'Guldborgsund Kommune',
  kind: 'klu',
  language: 'da',
  parties: [
    { id: 'guldborgsund', name: 'Guldborgsund Kommune' },
    { id: 'plo', name: 'PLO-Guldborgsund' },
    { id: 'region', name: 'Region Sjælland' },
  ],
  members: [
    seat('centerchef', 'Centerchef, Center for Sundhed', 'guldborgsund', { offices: ['chair'] }),
    seat('social', 'Leder af Social Service', 'guldborgsund'),
    seat('plo-1', 'Praktiserende læge 1', 'plo'),
    seat('plo-2', 'Praktiserende læge 2', 'plo'),
    seat('plo-3', 'Praktiserende læge 3', 'plo', { seat: 'substitute' }),
    seat('region-1', 'Kontorchef for nære sundhedstilbud', 'region'),
    seat('sekretaer', 'Udvalgssekretær', 'guldborgsund', { seat: 'secretariat', offices: ['secretary'] }),
  ],
  home: { mailbox: 'klu@guldborgsund.example', teamId: 'team', channelId: 'channel' },
  rules: {
    document,
    adoptedOn: Temporal.PlainDate.from('2024-11-28'),
    meetings: {
      months: [4, 10],
      weekday: 4,
      fromDay: 7,
      start: Temporal.PlainTime.from('13:00'),
      lengthInMinutes: 120,
      place: 'Rådhuset, mødelokale 2',
      perYear: { least: 2, most: 2 },
      clause: clause('2 møder årligt (april og oktober)'),
    },
    deadlines: [
      {
        step: 'call-for-items',
        amount: 4,
        unit: 'weeks',
        direction: 'before',
        anchor: 'meeting',
        clause: clause('indkalder dagsordenspunkter senest 4 uger før mødet'),
      },
      {
        step: 'items-due',
        amount: 2,
        unit: 'weeks',
        direction: 'after',
        anchor: 'call-for-items',
        clause: clause('sekretariatet i hænde senest 2 uger efter'),
      },
      {
        step: 'agenda-release',
        amount: 2,
        unit: 'weeks',
        direction: 'before',
        anchor: 'meeting',
        clause: {
          document: 'Overenskomst om almen praksis',
          quote: 'dagsorden senest to uger før',
          silent: 'Kommissoriet siger intet om dagen, så overenskomstens gælder.',
        },
      },
      {
        step: 'minutes-circulation',
        amount: 2,
        unit: 'weeks',
        direction: 'after',
        anchor: 'meeting',
        clause: clause('senest 2 uger efter mødets afholdelse'),
      },
    ],
    itemFields: {
      fields: ['topic', 'what', 'how', 'why'],
      clause: clause('hvorfor punktet ønskes dagsordenssat i KLU'),
    },
    standingItems: [
      standing('approve-minutes', 'Godkendelse af sidste referat', 'approve-minutes'),
      standing('cases', 'Punkter til drøftelse', 'section'),
      standing('any-other-business', 'Eventuelt', 'any-other-business'),
    ],
    approval: { mode: 'by-silence', days: 8, clause: clause('8 hverdage til at kommentere på referatet') },
    publication: { where: 'kommunens hjemmeside', clause: clause('tilgængelige på kommunens hjemmeside') },
    chairSeesAgendaFirst: false,
    sendAt: Temporal.PlainTime.from('08:00'),
    remindBefore: 3,
    countedDays: { clause: clause('8 hverdage') },
  },
  calendar,
};

export const slot = {
  date: Temporal.PlainDate.from('2027-04-08'),
  start: Temporal.PlainTime.from('13:00'),
  lengthInMinutes: 120,
};

export const item: Item = {
  id: 'item-1',
  by: memberId('plo-2'),
  at: at('2027-03-20T10:00'),
  text: {
    fields: {
      topic: 'Akutteam i aftentimerne',
      what: 'Hvornår lægen kan ringe til akutteamet:\n- hverdage efter kl. 16\n• weekender\n\nOg hvem der svarer.',
      how: 'Oplæg og drøftelse.',
      why: 'Aftalen går på tværs.',
      background: 'Ordningen har kørt siden 2025.',
      recommendation: 'Det indstilles, at udvalget\n- drøfter åbningstiden',
    },
    kind: 'discussion',
    annexes: [
      { title: 'Notat om akutteam', url: 'https://guldborgsund.example/notat.pdf' },
      { title: 'Farligt', url: 'javascript:alert(1)' },
    ],
    lengthInMinutes: 20,
  },
  version: 1,
  late: false,
  placement: { state: 'accepted', section: 'cases' },
};

export const points: readonly Point[] = [
  { id: 'approve-minutes', number: '1', title: 'Godkendelse af sidste referat', from: 'standing', decides: true },
  { id: 'cases', number: '2', title: 'Punkter til drøftelse', from: 'section', decides: true },
  { id: 'item-1', number: '2.1', title: 'Akutteam i aftentimerne', from: 'item', itemId: 'item-1', decides: true },
  { id: 'any-other-business', number: '3', title: 'Eventuelt', from: 'standing', decides: false },
];

const noAgendaYet: Agenda = {
  calledAt: at('2027-03-11T08:00'),
  noItems: [],
  items: [item],
  order: ['item-1'],
  shownToChairAt: undefined,
  releases: [],
};

export const released: Agenda = {
  ...noAgendaYet,
  releases: [{ at: at('2027-03-24T09:00'), by: memberId('sekretaer'), daysLate: 0, points }],
};

export const planned: PlannedMeeting = {
  stage: 'planned',
  slot,
  place: 'Rådhuset, mødelokale 2',
  plannedAt: at('2026-12-01T09:00'),
  online: { state: 'ready', eventId: 'event', joinUrl: 'https://teams.example/join/secret' },
  deadlines: deadlinesOf(body.rules.deadlines, slot.date, calendar),
  moves: [],
  absences: [],
  agenda: noAgendaYet,
  minutes: { stage: 'none' },
  clockDid: [],
  files: { agenda: 'https://files.example/agenda.docx' },
};

export const wrote = (text: string, outcome: Draft['texts'][string]['outcome']) => ({
  text,
  outcome,
  revision: 1,
  by: memberId('sekretaer'),
});

export const draft: Draft = {
  startedAt: Temporal.PlainTime.from('13:00'),
  endedAt: Temporal.PlainTime.from('14:50'),
  place: 'Rådhuset, mødelokale 2',
  attendance: [
    { member: memberId('centerchef'), presence: 'present' },
    { member: memberId('social'), presence: 'absent' },
    { member: memberId('plo-1'), presence: 'present' },
    { member: memberId('plo-2'), presence: 'apology', substitute: 'plo-3' },
    { member: memberId('region-1'), presence: 'apology' },
    { member: memberId('sekretaer'), presence: 'present' },
  ],
  guests: ['Projektleder for akutteamet'],
  texts: {
    'approve-minutes': wrote('', 'approved'),
    'item-1': wrote('Lægerne ønsker et fast nummer.\n- Nummeret sendes ud inden 1. juni.', 'followed'),
    'any-other-business': wrote('Intet.', undefined),
  },
  version: 1,
};

const silence = clause('8 hverdage til at kommentere på referatet');
const written = { draft, window: undefined, comments: [], noComments: [] };
const window = {
  opensAt: at('2027-04-22T10:00'),
  closesAt: at('2027-05-05T00:00'),
  days: [],
  lastDay: Temporal.PlainDate.from('2027-05-04'),
  clause: silence,
};

export const minutes = {
  drafting: { stage: 'drafting', ...written },
  circulating: {
    stage: 'circulating',
    circulatedAt: at('2027-04-22T10:00'),
    ...written,
    window,
  },
  approved: {
    stage: 'approved',
    approval: { mode: 'by-silence', at: at('2027-05-05T00:00'), clause: silence },
    publishedAt: undefined,
    ...written,
    window,
  },
  published: {
    stage: 'approved',
    approval: { mode: 'by-silence', at: at('2027-05-05T00:00'), clause: silence },
    publishedAt: at('2027-05-05T08:00'),
    ...written,
    window,
  },
} satisfies Record<string, Minutes>;
