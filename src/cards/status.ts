import { answered, calledFor } from '../domain/agenda/agenda.ts';
import { type Body, type Member, seated } from '../domain/body/body.ts';
import type { Step } from '../domain/body/count.ts';
import { dayAt, termWarnings } from '../domain/body/term.ts';
import { type Deadline, isPast } from '../domain/calendar/deadline.ts';
import type { PartyDeadline } from '../domain/calendar/party-deadline.ts';
import { isOpen, isOverdue, type OpenDuties } from '../domain/duties/duties.ts';
import { deadlinesFor } from '../domain/meeting/days.ts';
import { isWithoutPdf } from '../domain/meeting/filed.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import { startsAt } from '../domain/meeting/slot.ts';
import { lackingCount } from '../domain/minutes/answers.ts';
import { stillAwaited } from '../domain/minutes/note-receipt.ts';
import { approvalWords } from '../language/approval.ts';
import { spelled } from '../language/commands.ts';
import { longSlot } from '../language/dates.ts';
import { docketWords } from '../language/docket.ts';
import { dutyWords } from '../language/duties.ts';
import { partyDeadlineLine } from '../language/parties.ts';
import { preMeetingWords } from '../language/pre-meeting.ts';
import type { Told } from '../language/told.ts';
import { warningText } from '../language/warnings.ts';
import type { Words } from '../language/words.ts';
import { circulatingStage } from './approval-lines.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import { type Button, type Link, press } from './button.ts';
import { type Card, card } from './card.ts';
import { quorumInDanger } from './meeting-notices.ts';
import { nextCommands } from './next-commands.ts';
import { timeLeft } from './time-left.ts';

interface StatusView extends Told {
  readonly rows: readonly {
    title: string;
    state: string;
    deadlines: readonly { text: string; color: string; done: boolean; actions: readonly Button[] }[];
    actions: readonly Button[];
  }[];
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expand = card<StatusView>('status');

/** More would not fit in one message. */
const MOST_MEETINGS = 5;

export interface StatusFacts {
  readonly body: Body;
  readonly meetings: readonly { readonly id: string; readonly meeting: Meeting }[];
  /** The years of which something is still owed. */
  readonly duties?: readonly OpenDuties[];
  readonly reader: Member;
  readonly now: Temporal.Instant;
}

type Planned = { readonly id: string; readonly meeting: PlannedMeeting };

/** The body's meetings, those with something left to do first: how far each has come, and what is due next. */
export function statusCard(facts: StatusFacts, words: Words): Card {
  const { body, meetings } = facts;
  const planned = meetings
    .flatMap(({ id, meeting }): Planned[] => (meeting.stage === 'planned' ? [{ id, meeting }] : []))
    .sort((a, b) => Temporal.PlainDate.compare(a.meeting.slot.date, b.meeting.slot.date));
  const open = planned.filter(({ meeting }) => meeting.minutes.stage !== 'approved');
  const closed = planned.filter(({ meeting }) => meeting.minutes.stage === 'approved').reverse();
  const shown = [...open, ...closed].slice(0, MOST_MEETINGS);
  const view: StatusView = {
    heading: words.meeting.status.heading(body),
    paragraphs: [...(shown.length === 0 ? [words.meeting.noMeetings] : []), ...warned(facts, shown, words)],
    rows: [
      ...(facts.duties ?? []).map((one) => dutiesRow(one, facts, words)),
      ...shown.map((one) => meetingRow(one, { ...facts, body: governing(body, one.meeting) }, words)),
    ],
    links: [],
    actions: [press(words.buttons.help, 'run-command', { bodyId: body.id, command: 'help' })],
  };
  const longest = Math.max(...view.rows.map(({ deadlines }) => deadlines.length), 0);
  return asManyAsFit(longest, (most) => expand(firstOf(view, most, words), words.language));
}

/** The first lines of each row; the boards of their own have the rest. */
function firstOf(view: StatusView, most: number, { language }: Words): StatusView {
  const rest = (left: number) => ({
    ...{ text: docketWords[language].more(left), color: 'Default', done: false, actions: [] },
  });
  const rows = view.rows.map((row) => {
    const left = row.deadlines.length - most;
    return left <= 0 ? row : { ...row, deadlines: [...row.deadlines.slice(0, most), rest(left)] };
  });
  return { ...view, rows };
}

/** The secretary is told in time whose term ends; and once, however many there are, that files have no PDF beside them. */
function warned({ body, reader, now }: StatusFacts, shown: readonly Planned[], words: Words): readonly string[] {
  if (!reader.offices.includes('secretary')) return [];
  const lacksPdf = shown.some(({ meeting }) => isWithoutPdf(meeting, 'agenda') || isWithoutPdf(meeting, 'minutes'));
  return [
    ...termWarnings(body, dayAt(body, now)).map((one) => warningText(one, words.language)),
    ...(lacksPdf ? [words.meeting.noPdf] : []),
  ];
}

/** How far a meeting has come, in a sentence. */
export function stageOf(body: Body, meeting: PlannedMeeting, words: Words): string {
  const { stages } = words.meeting;
  const { agenda, minutes } = meeting;
  switch (minutes.stage) {
    case 'circulating':
      return circulatingStage(minutes, body, words);
    case 'with-chair':
      return approvalWords[words.language].stages[minutes.stage](minutes.answerBy.lastDay);
    case 'delivering':
      return approvalWords[words.language].stages[minutes.stage](stillAwaited(minutes, body).length);
    case 'collecting':
      return approvalWords[words.language].stages[minutes.stage](lackingCount(minutes, body));
    case 'approved':
      return minutes.publishedAt === undefined ? stages.approved : stages.published;
    case 'drafting':
    case 'awaiting-next-meeting':
    case 'referred':
      return stages[minutes.stage];
    case 'none': {
      if (agenda.releases.length > 0) return stages.released;
      if (agenda.calledAt === undefined) return stages.planned;
      const members = seated(body);
      const have = answered(agenda);
      return stages.called(members.filter((one) => have.has(one.id)).length, members.length);
    }
  }
}

function meetingRow({ id, meeting }: Planned, facts: StatusFacts, words: Words): StatusView['rows'][number] {
  const { body, now } = facts;
  const data = { bodyId: body.id, meetingId: id };
  const isForSecretary = meeting.minutes.stage === 'none' && facts.reader.offices.includes('secretary');
  const attention = isForSecretary
    ? [...quorumInDanger({ body, meeting }, words), ...timeLeft({ body, meeting }, now, words)]
    : [];
  const left = meeting.minutes.stage === 'approved' ? [] : daysToTell(meeting, facts.reader);
  return {
    title: longSlot(meeting.slot, words.language),
    state: [stageOf(body, meeting, words), ...(attention.length === 0 ? [] : [attention.join(' ')])].join('. '),
    deadlines: [
      ...preMeetingLine(meeting, facts, words),
      ...left.map((deadline) => {
        const done = isDone(deadline, facts, meeting);
        const passed = !done && isPast(deadline, now, body.calendar.timeZone);
        const { status } = words.meeting;
        const mark = done ? ` (${status.done})` : passed ? ` (${status.passed})` : '';
        return {
          text: lineOf(deadline, body, words) + mark,
          color: passed ? 'Attention' : 'Default',
          done,
          actions: done ? [] : [press(words.buttons.why, 'ask-why', { ...data, step: deadline.step })],
        };
      }),
    ],
    actions: nextCommands(meeting, facts).map((command) =>
      press(capitalised(spelled(command, words.language)), 'run-command', { ...data, command }),
    ),
  };
}

/** For the secretary, until it has been held. */
function preMeetingLine(
  { preMeeting }: PlannedMeeting,
  { body, reader, now }: StatusFacts,
  words: Words,
): StatusView['rows'][number]['deadlines'] {
  if (preMeeting === undefined || preMeeting.isCancelled || !reader.offices.includes('secretary')) return [];
  const isHeld = Temporal.Instant.compare(startsAt(preMeeting.slot, body.calendar.timeZone), now) <= 0;
  const text = preMeetingWords[words.language].line(preMeeting.slot);
  return isHeld ? [] : [{ text, color: 'Default', done: false, actions: [] }];
}

/** The secretary sees the day of every party, everybody else their own. */
function daysToTell(meeting: PlannedMeeting, reader: Member): readonly (Deadline | PartyDeadline)[] {
  if (!reader.offices.includes('secretary')) return deadlinesFor(meeting, reader);
  return [...(meeting.partyDeadlines ?? []), ...meeting.deadlines];
}

function lineOf(deadline: Deadline | PartyDeadline, body: Body, words: Words): string {
  return 'party' in deadline ? partyDeadlineLine(deadline, body, words.language) : words.plan.deadline(deadline);
}

/** What is owed of a year: what has passed stands out. */
function dutiesRow({ year, duties }: OpenDuties, { body, now }: StatusFacts, words: Words): StatusView['rows'][number] {
  const said = dutyWords[words.language];
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const open = duties.filter(isOpen);
  const passed = open.filter((duty) => isOverdue(duty, today));
  return {
    title: said.status.title(year),
    state: said.status.open(open.length, passed.length),
    deadlines: passed.flatMap((duty) =>
      duty.due === undefined
        ? []
        : [
            {
              text: `${said.status.line(said.title(duty), duty.due)} (${said.status.passed})`,
              color: 'Attention',
              done: false,
              actions: [],
            },
          ],
    ),
    actions: [press(said.buttons.board, 'run-command', { bodyId: body.id, command: 'duties', year })],
  };
}

const DONE: Readonly<Record<Step, (meeting: PlannedMeeting) => boolean>> = {
  'call-for-items': ({ agenda }) => agenda.calledAt !== undefined,
  // Nothing is done about it: it is over when its time is.
  'items-due': () => false,
  'agenda-release': ({ agenda }) => agenda.releases.length > 0,
  'minutes-circulation': ({ minutes }) => !['none', 'drafting', 'with-chair'].includes(minutes.stage),
};

function isDone(deadline: Deadline | PartyDeadline, { body, now }: StatusFacts, meeting: PlannedMeeting): boolean {
  if (deadline.step === 'items-due') return isPast(deadline, now, body.calendar.timeZone);
  if ('party' in deadline) return calledFor(meeting.agenda, deadline) !== undefined;
  return DONE[deadline.step](meeting);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
}
