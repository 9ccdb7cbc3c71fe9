import { type Body, type MemberId, member } from '../body/body.ts';
import { freeSubstitutes, substituteNamed, substitutesFor } from '../body/substitutes.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import type { PlannedMeeting } from './meeting.ts';
import { endsAt } from './slot.ts';

/** Afbud: the member will not come; a substitute may be named (S4-11: "deltagerne evt. sender suppleanter"). */
export interface ReportAbsence extends Command {
  readonly type: 'report-absence';
  readonly reason: string;
  /** The id of one of the body's substitutes, or a title as the member wrote it; empty for none. */
  readonly substitute: string;
}

/**
 * Notes a member's absence; said again, the newest word holds, and a substitute asked before is let go.
 *
 * @refuses meeting-begun (once the meeting is over), not-allowed, not-their-substitute, substitute-comes-for-another
 */
export function reportAbsence(
  meeting: PlannedMeeting,
  command: ReportAbsence,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, reason, substitute } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  if (Temporal.Instant.compare(at, endsAt(meeting.slot, body.calendar.timeZone)) >= 0) {
    return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  }
  const unfit = unfitSubstitute(meeting, by.id, substitute, body);
  if (unfit !== undefined) return refuse(unfit);
  const before = meeting.absences.find((one) => one.member === by.id)?.substitute ?? '';
  // Said again with the same substitute, nobody is called in twice.
  const [called, released] =
    before === substitute ? [] : [substitute, before].map((who) => substituteNamed(body, who)?.id);
  return accept({
    type: 'absence-reported',
    absence: { member: by.id, at, reason, substitute },
    ...(called === undefined ? {} : { called }),
    ...(released === undefined ? {} : { released }),
  });
}

/** Why one of the body's substitutes cannot come in this member's stead; anyone else may be written. */
function unfitSubstitute(
  { absences }: PlannedMeeting,
  absent: MemberId,
  substitute: string,
  body: Body,
): Refusal | undefined {
  const [asked, who] = [substituteNamed(body, substitute), member(body, absent)];
  if (asked === undefined || who === undefined) return undefined;
  if (!substitutesFor(body, who).includes(asked)) return { because: 'not-their-substitute', title: asked.title };
  if (freeSubstitutes(body, who, absences).includes(asked)) return undefined;
  return { because: 'substitute-comes-for-another', title: asked.title };
}
