import type { Agenda, Point } from '../../src/domain/agenda/agenda.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import { deadlinesOf } from '../../src/domain/calendar/deadline.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import type { Draft, Minutes } from '../../src/domain/minutes/minutes.ts';
import { at, body, calendar, clause, memberId } from './sample-body.ts';

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
const written = { draft, window: undefined, pasted: undefined, comments: [], noComments: [] };
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
