import type { Body } from '../body/body.ts';
import type { MeetingCommand } from './commands.ts';
import { governing, governingAt, governingFor } from './governing.ts';
import type { Meeting } from './meeting.ts';

/** By which version of the body's rules this is decided: a meeting keeps those it was called under. */
export function rulesFor(body: Body, meeting: Meeting, command: MeetingCommand): Body {
  const kind = meeting.stage === 'planned' ? meeting.kind : undefined;
  if (command.type === 'call-meeting') return governingFor(body, command.slot.date, command.meetingKind);
  if (body.versions === undefined) return governing(body, meeting);
  const isOpen = meeting.stage === 'planned' && meeting.agenda.calledAt === undefined;
  if (command.type === 'plan-meeting' || (command.type === 'move-meeting' && isOpen))
    return governingFor(body, command.slot.date, kind);
  if (command.type === 'call-for-items' && isOpen) return governingAt(body, command.at, kind);
  return governing(body, meeting);
}
