import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { daysOf } from '../meeting/days.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { knownAbout } from '../meeting/known.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { agendaNow } from './agenda-now.ts';
import { unplaced } from './assemble.ts';
import { titleOf } from './item.ts';
import { openTopics } from './topics.ts';

/** Udsendelse af dagsordenen. Released again with other points it is a supplement. */
export interface ReleaseAgenda extends Command {
  readonly type: 'release-agenda';
  /** Set when the secretary releases although items are not placed; they then stay off this agenda. */
  readonly despiteUnplaced: boolean;
  /** Set when she releases although a topic of every meeting is covered by nothing. */
  readonly despiteUncovered?: boolean;
}

export interface ShowAgendaToChair extends Command {
  readonly type: 'show-agenda-to-chair';
}

/**
 * Releases the agenda as it is assembled now. A release after the due day is allowed and says by how many days it is late.
 *
 * @source S0-07, L-3: "Dagsorden udsendes senest to uger før mødet"; S0-24, S1-21 (topics of every meeting)
 * @refuses items-unplaced, topics-uncovered, chair-sees-agenda-first, agenda-released-already (nothing has changed since), meeting-begun
 */
export function releaseAgenda(
  meeting: PlannedMeeting,
  command: ReleaseAgenda,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { body } = circumstances;
  const { at, by, despiteUnplaced, despiteUncovered = false } = command;
  const { timeZone } = body.calendar;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  if (Temporal.Instant.compare(at, startsAt(meeting.slot, timeZone)) >= 0)
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  const { agenda } = meeting;
  const waiting = unplaced(agenda);
  if (waiting.length > 0 && !despiteUnplaced)
    return refuse({ because: 'items-unplaced', titles: waiting.map(titleOf) });
  const [uncovered, ...others] = openTopics(agenda, body.rules);
  if (uncovered !== undefined && !despiteUncovered)
    return refuse({
      because: 'topics-uncovered',
      titles: [uncovered, ...others].map(({ title }) => title),
      clause: uncovered.clause,
    });
  if (body.rules.chairSeesAgendaFirst && agenda.shownToChairAt === undefined)
    return refuse({ because: 'chair-sees-agenda-first' });

  const { points, followUps } = agendaNow(meeting, circumstances);
  const earlier = agenda.releases.at(-1);
  if (earlier !== undefined && JSON.stringify(earlier.points) === JSON.stringify(points)) {
    return refuse({ because: 'agenda-released-already', at: earlier.at });
  }
  const deadline = meeting.deadlines.find((one) => one.step === 'agenda-release');
  // Nothing is marked late by a deadline that is kept as far as possible.
  const due = deadline?.force === undefined ? deadline?.due : undefined;
  const today = at.toZonedDateTimeISO(timeZone).toPlainDate();
  const daysLate = due === undefined ? 0 : Math.max(0, due.until(today, { largestUnit: 'days' }).days);
  const release = { at, by: by.id, daysLate, points, ...(followUps.length === 0 ? {} : { followUps }) };
  if (!body.rules.deadlines.some((rule) => [rule.anchor, rule.overall?.anchor].includes('agenda-release'))) {
    return accept({ type: 'agenda-released', release });
  }
  // What is counted from the release is counted anew now that its day is known.
  const known = knownAbout(command.subject, meeting.slot, circumstances, meeting, {
    'agenda-release': earlier?.at ?? at,
  });
  return accept({
    type: 'agenda-released',
    release,
    ...daysOf(body.rules, meeting.slot.date, body.calendar, known),
  });
}

/** Shows the chair the agenda before the members get it; shown again after a change. */
export function showAgendaToChair(
  meeting: PlannedMeeting,
  { at }: ShowAgendaToChair,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  return accept({ type: 'agenda-shown-to-chair', at, points: agendaNow(meeting, circumstances).points });
}
