import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import { agendaDocument } from '../../src/documents/agenda.ts';
import { type Document, heading } from '../../src/documents/document.ts';
import { feeSheetDocument } from '../../src/documents/fee-sheet.ts';
import { daysOfPlan, meetingPlanDocument } from '../../src/documents/meeting-plan.ts';
import { minutesDocument } from '../../src/documents/minutes.ts';
import { proofDocument } from '../../src/documents/proof.ts';
import type { ProvedLine, ProvedWord } from '../../src/documents/proof-facts.ts';
import { prose } from '../../src/documents/prose.ts';
import type { Agenda, Point } from '../../src/domain/agenda/agenda.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import type { Body, BodyId } from '../../src/domain/body/body.ts';
import { deadlinesOf } from '../../src/domain/calendar/deadline.ts';
import type { PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { openCommentWindow } from '../../src/domain/minutes/comment-window.ts';
import type { Draft, Minutes } from '../../src/domain/minutes/minutes.ts';
import { proposeDates } from '../../src/domain/plan/propose-dates.ts';
import { documentWords } from '../../src/language/document-words.ts';
import type { Language } from '../../src/language/language.ts';
import { at, memberId } from './sample-body.ts';
import { SIX_TEXTS, type SixTexts } from './six-texts.ts';

const bodies = await bodiesFrom('src/bodies');
const shipped = (id: string): Body => {
  const body = bodies.get(id as BodyId);
  if (body === undefined) throw new Error(id);
  return body;
};

/** The documents of one meeting as people get them: each of the six, the minutes also as a draft under way. */
export function sixDocuments(language: Language): Readonly<Record<string, Document>> {
  const texts = SIX_TEXTS[language];
  const words = documentWords[language];
  const klu = language === 'da' ? shipped('klu-guldborgsund') : inEnglish(shipped('klu-guldborgsund'));
  const aalborg = language === 'da' ? shipped('klu-aalborg') : inEnglish(shipped('klu-aalborg'));
  const own = meetingOf(klu, texts);
  const meeting = { ...own, minutes: approvedMinutes(klu, own, texts) };
  const there = meetingOf(aalborg, texts);
  const concluded = approvedMinutes(aalborg, there, texts, 'at-the-meeting');
  const sheet = feeSheetDocument({ body: klu, meeting, minutes: meeting.minutes }, words);
  if (sheet === undefined) throw new Error('nobody is paid');
  const slots = proposeDates(klu, 2027).map(({ slot }) => slot);
  const plan = {
    body: klu,
    period: { year: 2027 },
    meetings: daysOfPlan(klu, slots),
    approvedAt: at('2026-12-01T09:00'),
  };
  return {
    agenda: agendaDocument({ body: klu, meeting, reader: 'members' }, words),
    'draft-minutes': minutesDocument({ body: klu, meeting, minutes: draftMinutes(klu, own, texts) }, words),
    minutes: minutesDocument({ body: klu, meeting, minutes: meeting.minutes }, words),
    'conclusion-minutes': minutesDocument({ body: aalborg, meeting: there, minutes: concluded }, words),
    'fee-sheet': sheet,
    proof: proofDocument(proofSources(klu, meeting), words),
    'meeting-plan': meetingPlanDocument(plan, words),
  };
}

/** A role as long as some are, in words that no narrow column holds. */
const LONG_ROLE =
  'Afdelingsleder for Rusmiddelbehandlingen, Socialmedicinsk Koordinationsafdeling og Myndighedsområdets Beskæftigelsesforvaltningssekretariat';

/** The documents of any body in its own language, the first of its members with a very long role; a fee sheet where it pays. */
export function documentsOf(given: Body): Readonly<Record<string, Document>> {
  const members = given.members.map((one, index) => (index === 0 ? { ...one, title: LONG_ROLE } : one));
  const body: Body = { ...given, members };
  const { language } = body;
  const texts = SIX_TEXTS[language];
  const words = documentWords[language];
  const own = meetingOf(body, texts);
  const mode = body.rules.approval.mode === 'by-silence' ? 'by-silence' : 'at-the-meeting';
  const meeting = { ...own, minutes: approvedMinutes(body, own, texts, mode) };
  const sheet = feeSheetDocument({ body, meeting, minutes: meeting.minutes }, words);
  const slots = proposeDates(body, 2027).map(({ slot }) => slot);
  const meetings = daysOfPlan(body, slots);
  return {
    agenda: agendaDocument({ body, meeting, reader: 'members' }, words),
    'draft-minutes': minutesDocument({ body, meeting, minutes: draftMinutes(body, own, texts) }, words),
    minutes: minutesDocument({ body, meeting, minutes: meeting.minutes }, words),
    ...(sheet === undefined ? {} : { 'fee-sheet': sheet }),
    proof: proofDocument(proofSources(body, meeting), words),
    'meeting-plan': meetingPlanDocument(
      { body, period: { year: 2027 }, meetings, approvedAt: at('2026-12-01T09:00') },
      words,
    ),
  };
}

/** The same committee as if it wrote English: its people and points, though its rules are quoted as they stand. */
function inEnglish(body: Body): Body {
  const title = (seat: string, index: number) => (seat === 'secretariat' ? 'Secretary' : `Member ${index + 1}`);
  return {
    ...body,
    name: 'Joint Committee of Doctors and the Municipality',
    shortName: 'Joint Committee',
    organisation: 'Example Municipality',
    language: 'en',
    parties: body.parties.map((party, index) => ({
      ...party,
      name: ['The Municipality', 'The Doctors', 'The Region'][index] ?? '',
    })),
    members: body.members.map(({ organisation: _, ...one }, index) => ({ ...one, title: title(one.seat, index) })),
    ...(body.look === undefined
      ? {}
      : { look: { ...body.look, letterhead: 'Example Municipality', footer: 'Joint Committee · office@example.com' } }),
  };
}

function meetingOf(body: Body, texts: SixTexts): PlannedMeeting {
  const slot = {
    date: Temporal.PlainDate.from('2027-04-08'),
    start: Temporal.PlainTime.from('13:00'),
    lengthInMinutes: 120,
  };
  const [decisions, information] = texts.sections;
  const items = texts.items.map((_, index) => itemOf(body, texts, index));
  const under = (index: number, number: string): Point => ({
    id: `item-${index + 1}`,
    number,
    title: texts.items[index]?.title ?? '',
    from: 'item',
    itemId: `item-${index + 1}`,
    decides: true,
  });
  const points: readonly Point[] = [
    ...['approve-minutes', 'approve-agenda'].map(
      (id, index): Point => ({
        id,
        number: `${index + 1}`,
        title: texts.standing[id] ?? '',
        from: 'standing',
        decides: true,
      }),
    ),
    { id: 'decisions', number: '3', title: decisions, from: 'section', decides: true },
    under(0, '3.1'),
    under(1, '3.2'),
    { id: 'information', number: '4', title: information, from: 'section', decides: false },
    under(2, '4.1'),
    {
      id: 'any-other-business',
      number: '5',
      title: texts.standing['any-other-business'] ?? '',
      from: 'standing',
      decides: false,
    },
  ];
  const agenda: Agenda = {
    calledAt: at('2027-03-11T08:00'),
    noItems: [],
    items,
    order: items.map(({ id }) => id),
    shownToChairAt: undefined,
    releases: [{ at: at('2027-03-24T09:00'), by: memberId('sekretaer'), daysLate: 0, points }],
  };
  return {
    stage: 'planned',
    slot,
    place: texts.place,
    plannedAt: at('2026-12-01T09:00'),
    online: { state: 'ready', eventId: 'event', joinUrl: 'https://teams.example/join' },
    deadlines: deadlinesOf(body.rules.deadlines, slot.date, body.calendar, {}),
    moves: [],
    absences: [],
    agenda,
    minutes: { stage: 'none' },
    clockDid: [],
    files: {},
  };
}

function itemOf(body: Body, texts: SixTexts, index: number): Item {
  const { title, said: _, ...fields } = texts.items[index] ?? { title: '', said: '' };
  const doctors = body.members.filter(({ party }) => party === 'plo');
  return {
    id: `item-${index + 1}`,
    by: doctors[index % doctors.length]?.id ?? memberId('plo-1'),
    at: at('2027-03-20T10:00'),
    text: {
      fields: { topic: title, ...fields },
      kind: index === 2 ? 'information' : 'discussion',
      annexes: index === 0 ? [{ title: texts.annex, url: 'https://klu.example/opgoerelse.pdf' }] : [],
      lengthInMinutes: 20 + 5 * index,
    },
    version: 1,
    late: index === 1,
    ...(index === 1
      ? { waiver: { by: memberId('sekretaer'), reason: texts.items[1]?.why ?? '', granter: 'chair' } }
      : {}),
    placement: { state: 'accepted', section: index === 2 ? 'information' : 'decisions' },
  };
}

function draftOf({ members }: Body, texts: SixTexts, version: number): Draft {
  const seats = members.filter(({ seat }) => seat === 'member' || seat === 'secretariat');
  const wrote = (text: string, outcome: Draft['texts'][string]['outcome']) => ({
    text,
    outcome,
    revision: 1,
    by: memberId('sekretaer'),
  });
  const [first, second, third] = texts.items;
  return {
    startedAt: Temporal.PlainTime.from('13:00'),
    endedAt: Temporal.PlainTime.from('14:50'),
    place: texts.place,
    attendance: seats.map(({ id }, index) =>
      index === 4
        ? { member: id, presence: 'apology' }
        : index === 6
          ? { member: id, presence: 'absent' }
          : { member: id, presence: 'present' },
    ),
    guests: [texts.guest],
    texts: {
      'approve-minutes': wrote('', 'approved'),
      'approve-agenda': wrote('', 'approved'),
      'item-1': wrote(first?.said ?? '', 'decided'),
      'item-2': wrote(second?.said ?? '', 'followed'),
      'item-3': wrote(third?.said ?? '', 'noted'),
      'any-other-business': wrote(texts.otherBusiness, undefined),
    },
    version,
  };
}

type Written = Exclude<Minutes, { stage: 'none' }>;

function circulated(body: Body, texts: SixTexts) {
  const circulatedAt = at('2027-04-22T10:00');
  const { approval } = body.rules;
  const days = 'days' in approval && typeof approval.days === 'number' ? approval.days : 8;
  const window = openCommentWindow(circulatedAt, { days, clause: approval.clause }, body.calendar);
  const [who] = body.members.filter(({ party }) => party === 'plo');
  const comment = {
    id: 'comment-1',
    by: who?.id ?? memberId('plo-1'),
    at: at('2027-04-26T14:30'),
    kind: 'comment',
    pointId: 'item-1',
    text: texts.comment,
    answer: { text: texts.answer, at: at('2027-04-27T09:10') },
    settled: undefined,
  } as const;
  return { circulatedAt, window, comment };
}

function draftMinutes(body: Body, _meeting: PlannedMeeting, texts: SixTexts): Written {
  const { circulatedAt, window } = circulated(body, texts);
  return {
    stage: 'circulating',
    circulatedAt,
    draft: draftOf(body, texts, 2),
    window,
    pasted: undefined,
    comments: [],
    noComments: [],
  };
}

function approvedMinutes(
  body: Body,
  meeting: PlannedMeeting,
  texts: SixTexts,
  mode: 'by-silence' | 'at-the-meeting' = 'by-silence',
): Written & { stage: 'approved' } {
  const { window, comment } = circulated(body, texts);
  const silent = mode === 'by-silence';
  return {
    stage: 'approved',
    approval: {
      mode,
      at: silent ? window.closesAt : at(`${meeting.slot.date}T15:00`),
      clause: body.rules.approval.clause,
    },
    publishedAt: undefined,
    draft: draftOf(body, texts, silent ? 2 : 1),
    window: silent ? window : undefined,
    pasted: undefined,
    comments: silent ? [comment] : [],
    noComments: silent ? [{ by: body.members[0]?.id ?? memberId('x'), at: at('2027-04-23T08:00') }] : [],
  };
}

function proofSources(body: Body, meeting: PlannedMeeting & { minutes: Written }) {
  const { minutes } = meeting;
  const seats = body.members.filter(({ seat }) => seat === 'member');
  const words = seats.flatMap(({ id }, index): ProvedWord[] => [
    {
      dispatchId: `draft#${id}`,
      kind: 'draft-circulated',
      to: id,
      way: index % 3 === 1 ? 'mail' : 'teams',
      state: 'made',
      at: at('2027-04-22T10:00'),
      detail: '',
    },
    {
      dispatchId: `draft#${id}`,
      kind: 'draft-circulated',
      to: id,
      way: index % 3 === 1 ? 'mail' : 'teams',
      state: 'sent',
      at: at('2027-04-22T10:01'),
      detail: index % 3 === 1 ? `${id}@klu.example` : '1745312460123',
    },
  ]);
  const hash = (number: number) => (number * 7919).toString(16).padStart(8, 'a').repeat(8);
  const line = (number: number, when: string, type: string): ProvedLine => ({
    number,
    hash: hash(number),
    commandId: `command-${number}`,
    by: { kind: 'member', id: memberId('sekretaer') },
    at: at(when),
    recordedAt: at(when),
    // What happened is told by its name alone: the record stands as it was left.
    event: { type },
  });
  const lines = [
    line(14, '2027-03-11T08:00', 'items-called-for'),
    line(31, '2027-03-24T09:00', 'agenda-released'),
    line(48, '2027-04-22T10:00', 'draft-circulated'),
    line(52, '2027-04-26T14:30', 'draft-commented'),
    line(55, '2027-04-27T09:10', 'comment-answered'),
    line(61, '2027-05-05T00:00', 'minutes-approved'),
  ];
  return {
    body,
    meetingId: '2027-04-08',
    meeting,
    minutes,
    lines,
    words,
    check: { rows: 61, faults: [] },
  };
}

/** An agenda of three hundred points, for whoever has to leaf through it. */
export function manyPoints(language: Language): Document {
  const { agenda } = sixDocuments(language);
  if (agenda === undefined) throw new Error('no agenda');
  const long = SIX_TEXTS[language].items[0]?.background ?? '';
  const blocks = Array.from({ length: 300 }, (_, index) => [
    heading(1, `${index + 1}. ${language === 'da' ? 'Sag' : 'Case'} ${index + 1}`, `${index + 1}.`),
    ...(index % 10 === 0 ? prose(long) : []),
  ]).flat();
  return { ...agenda, blocks };
}
