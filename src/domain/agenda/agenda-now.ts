import { approvedBefore } from '../body/approval-clash.ts';
import type { StandingItem } from '../body/rules-of-procedure.ts';
import { type Docket, emptyDocket, isOpen, standingByDecision, waiting } from '../docket/docket.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import { setsToApprove } from '../minutes/sets-to-approve.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';
import type { Point } from './agenda.ts';
import { assemble, withDecided } from './assemble.ts';
import { meetingsElsewhere } from './elsewhere.ts';
import { nextMeeting, withNextMeeting } from './next-meeting.ts';
import type { PointLine } from './point-line.ts';

/** An agenda put together: its points, and the follow-ups that stand after them where the body has no point for them. */
export interface AgendaNow {
  readonly points: readonly Point[];
  readonly followUps: readonly PointLine[];
}

/**
 * The agenda of a meeting as it would go out now: the body's standing items, those that stand by decision, the items
 * accepted, and under each point that is kept by the secretariat what it has to say.
 *
 * @source S2-05, S4-06 (points by decision), S1-07, S2-11 (follow-up), S4-14 (items for coming meetings), S2-04 (other bodies)
 */
export function agendaNow(meeting: PlannedMeeting, circumstances: Circumstances): AgendaNow {
  const { body, meetings, docket = emptyDocket } = circumstances;
  const standing = withDecided(body.rules.standingItems, standingByDecision(docket));
  const approvedOn = approvedBefore(meeting.slot.date, body, meetings);
  const before = meetingBefore(meeting, meetings);
  const followUps = followUpLines(docket, before, circumstances);
  const linesUnder: Readonly<Partial<Record<StandingItem['role'], () => readonly PointLine[]>>> = {
    'follow-up': () => followUps,
    backlog: () => waiting(docket).map(comingLine),
    'other-bodies': () => meetingsElsewhere(meeting.slot.date, before?.slot.date, circumstances),
  };
  const roleOf = new Map(body.rules.standingItems.map(({ id, role }) => [id, role]));
  const sets = setsToApprove({ ...meeting.slot, ...kindOf(meeting) }, body, meetings);
  const assembled = assemble(meeting.agenda, standing, approvedOn);
  const next = nextMeeting(meeting.slot.date, meetings);
  const points = withNextMeeting(assembled, body.rules.standingItems, next).map((point) => {
    const role = point.from === 'standing' ? roleOf.get(point.id) : undefined;
    if (role === 'approve-minutes' && sets.length > 1) return { ...point, minutesOf: sets };
    const lines = role === undefined ? undefined : linesUnder[role]?.();
    return lines === undefined || lines.length === 0 ? point : { ...point, lines };
  });
  const hasOwnPoint = body.rules.standingItems.some(({ role }) => role === 'follow-up');
  return { points, followUps: hasOwnPoint ? [] : followUps };
}

const kindOf = ({ kind }: PlannedMeeting) => (kind === undefined ? {} : { kind });

function meetingBefore({ slot }: PlannedMeeting, meetings: readonly MeetingNote[]): MeetingNote | undefined {
  return meetings
    .filter((one) => !one.cancelled && Temporal.PlainDate.compare(one.slot.date, slot.date) < 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.slot.date, b.slot.date))
    .at(-1);
}

/** What is open, and what has been done since the meeting before. */
function followUpLines(
  { followUps }: Docket,
  before: MeetingNote | undefined,
  { body }: Circumstances,
): readonly PointLine[] {
  const since = before === undefined ? undefined : startsAt(before.slot, body.calendar.timeZone);
  const isNews = (at: Temporal.Instant) => since === undefined || Temporal.Instant.compare(at, since) >= 0;
  return followUps
    .filter((one) => one.closed === undefined || isNews(one.closed.at))
    .map((one) => {
      const status = one.closed?.how || one.notes.at(-1)?.text;
      return {
        kind: 'follow-up',
        what: one.what,
        owner: one.owner,
        ...(one.ownerAsWritten === undefined ? {} : { ownerAsWritten: one.ownerAsWritten }),
        due: one.due,
        ...(status === undefined ? {} : { status }),
        isDone: !isOpen(one),
      };
    });
}

const comingLine = ({ title, from }: Docket['coming'][number]): PointLine => ({
  kind: 'coming-item',
  title,
  ...(from === undefined ? {} : { from: from.date }),
});
