import { nextMeeting } from '../agenda/next-meeting.ts';
import { type Body, seated } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { emptyDocket, standingByDecision } from '../docket/docket.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { guestsTo } from '../meeting/guests.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { endTime, startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Draft } from './minutes.ts';
import { moderatorOf } from './moderator.ts';

export interface OpenMinutes extends Command {
  readonly type: 'open-minutes';
}

/**
 * Opens the draft once the meeting has begun: everyone seated counts as present but those who reported their
 * absence, and the moderator is who the rules say. Opening it again changes nothing.
 *
 * @source procedure.md 3.11: minutes put up before the meeting are a known accident
 * @refuses meeting-not-begun
 */
export function openMinutes(
  meeting: PlannedMeeting,
  command: OpenMinutes,
  { body, meetings, docket = emptyDocket }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { slot } = meeting;
  if (meeting.minutes.stage !== 'none') return accept();
  if (Temporal.Instant.compare(command.at, startsAt(slot, body.calendar.timeZone)) < 0) {
    return refuse({ because: 'meeting-not-begun', date: slot.date, start: slot.start });
  }
  const moderator = moderatorOf(meeting, body, meetings);
  // An agenda that went out has them among its points.
  const decided = meeting.agenda.releases.length > 0 ? [] : standingByDecision(docket);
  const draft = {
    ...firstDraft(meeting, body),
    next: nextMeeting(slot.date, meetings),
    ...(moderator === undefined ? {} : { moderator }),
    ...(decided.length === 0 ? {} : { decidedPoints: decided.map(({ id, title }) => ({ id, title })) }),
  };
  return accept({ type: 'minutes-opened', draft });
}

function firstDraft(meeting: PlannedMeeting, body: Body): Draft {
  const { slot, place, absences } = meeting;
  const attendance = seated(body).map(({ id }) => {
    const absence = absences.find((one) => one.member === id);
    if (absence === undefined) return { member: id, presence: 'present' } as const;
    return {
      member: id,
      presence: 'apology',
      ...(absence.substitute === '' ? {} : { substitute: absence.substitute }),
    } as const;
  });
  const guests = guestsTo(meeting.guests).map(({ title }) => title);
  const atPoints = guestsOfPoints(meeting);
  return {
    startedAt: slot.start,
    endedAt: endTime(slot),
    place,
    attendance,
    guests,
    ...(Object.keys(atPoints).length === 0 ? {} : { atPoints }),
    texts: {},
    version: 0,
  };
}

/** Those asked to one item, at the point it became (S4-12). */
function guestsOfPoints({ agenda, guests }: PlannedMeeting): NonNullable<Draft['atPoints']> {
  const points = (agenda.releases.at(-1)?.points ?? []).flatMap(({ id, itemId }) => {
    const asked = itemId === undefined ? [] : guestsTo(guests, itemId).map(({ title }) => title);
    return asked.length === 0 ? [] : [[id, { absences: [], guests: asked }] as const];
  });
  return Object.fromEntries(points);
}
