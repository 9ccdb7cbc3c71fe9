import { nextMeeting } from '../agenda/next-meeting.ts';
import { seated } from '../body/body.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import { openCommentWindow } from './comment-window.ts';
import type { MinutesEvent } from './events.ts';
import { askedUnder, type Round } from './round.ts';

/**
 * What it is to send a draft to the members: where silence approves, their window opens now or waits for the last
 * receipt; where answers or signatures do, it is fixed who is asked; otherwise the draft waits for the next meeting.
 *
 * @source S1-08, S1-09; S4-04; approval.window-runs-from
 */
export function sentOut(
  at: Temporal.Instant,
  { slot }: Pick<PlannedMeeting, 'slot'>,
  { body, meetings }: Circumstances,
): Extract<MinutesEvent, { type: 'draft-circulated' }> {
  const { approval } = body.rules;
  const { calendar } = body;
  const round: Round = { approval, asked: askedUnder(approval, body), signatures: [], heardVersion: 1 };
  const next = nextMeeting(slot.date, meetings);
  const sent = { type: 'draft-circulated', at, next, round } as const;
  switch (approval.mode) {
    case 'by-silence':
    case 'chair-then-members':
      return approval.runsFrom === 'receipt'
        ? { ...sent, window: undefined, awaiting: seated(body).map(({ id }) => id) }
        : { ...sent, window: openCommentWindow(at, approval, calendar) };
    case 'by-signing':
    case 'by-all': {
      const { days, clause } = approval;
      const answerBy = days === undefined ? {} : { answerBy: openCommentWindow(at, { days, clause }, calendar) };
      return { ...sent, window: undefined, ...answerBy };
    }
    case 'at-the-meeting':
    case 'at-the-next-meeting':
      return { ...sent, window: undefined };
  }
}
