import type { Body, Member } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { startsAt } from '../domain/meeting/slot.ts';
import { missingIn } from '../domain/minutes/answers.ts';
import { isOpenObjection } from '../domain/minutes/minutes.ts';
import type { CommandName } from '../language/commands.ts';

/** What this reader can sensibly do next about a meeting. */
export function nextCommands(
  meeting: PlannedMeeting,
  { body, reader, now }: { readonly body: Body; readonly reader: Member; readonly now: Temporal.Instant },
): readonly CommandName[] {
  const { agenda, minutes } = meeting;
  if (!reader.offices.includes('secretary')) {
    const isForChair = minutes.stage === 'referred' || minutes.stage === 'with-chair';
    const isAsked = minutes.stage === 'collecting' && missingIn(minutes, body).includes(reader.id);
    return isAsked || (isForChair && reader.offices.includes('chair')) ? ['approve-minutes'] : [];
  }
  switch (minutes.stage) {
    case 'drafting':
      return body.rules.approval.mode === 'at-the-meeting'
        ? ['minutes', 'approve-minutes']
        : ['minutes', 'circulate-minutes'];
    case 'circulating':
      return ['comments'];
    case 'with-chair':
      return ['minutes'];
    case 'delivering':
    case 'collecting':
    case 'awaiting-next-meeting':
      return ['comments', 'approve-minutes'];
    case 'referred':
      return minutes.comments.some(isOpenObjection) ? ['comments'] : ['comments', 'approve-minutes'];
    case 'approved':
      return [];
    case 'none':
      if (Temporal.Instant.compare(startsAt(meeting.slot, body.calendar.timeZone), now) <= 0) return ['minutes'];
      if (agenda.calledAt === undefined) return ['call-for-items', 'move-meeting', 'cancel-meeting'];
      return agenda.releases.length > 0 ? ['agenda', 'move-meeting', 'cancel-meeting'] : ['items', 'agenda'];
  }
}
