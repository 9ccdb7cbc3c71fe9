import type { MeetingCommand } from '../meeting/commands.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { RecountDuties } from './commands.ts';
import { dutiesSubject } from './duties.ts';

/** Duties that are done at a meeting of the year go where the meeting goes. */
export function dutiesMoved(
  event: MeetingEvent,
  meeting: Meeting,
  { id, bodyId, at }: MeetingCommand,
  { body: { rules } }: Circumstances,
): readonly RecountDuties[] {
  const isTied = rules.duties?.some(({ withMeeting }) => withMeeting !== undefined) ?? false;
  if (!isTied || !MOVES.has(event.type) || meeting.stage === 'unplanned') return [];
  const before = event.type === 'meeting-moved' ? [event.move.from.date.year] : [];
  return [...new Set([...before, meeting.slot.date.year])].map((year) => {
    const subject = dutiesSubject(year);
    return { type: 'recount-duties', id: `${id}/${subject}`, bodyId, subject, by: { kind: 'desk' }, at };
  });
}

const MOVES: ReadonlySet<MeetingEvent['type']> = new Set(['meeting-planned', 'meeting-moved', 'meeting-cancelled']);
