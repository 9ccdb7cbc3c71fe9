import type { PlannedMeeting } from '../meeting/meeting.ts';
import { isOpenToAll } from './annex.ts';
import { type AnnexOfItem, annexesOf } from './annexes-of.ts';
import { publicationOf } from './publication-of.ts';

/** Whether the annex is public and what it belongs to is: the agenda has gone out, and the minutes have not been taken back. */
export function isGivenToAll(annex: AnnexOfItem, meeting: PlannedMeeting): boolean {
  if (!isOpenToAll(annex)) return false;
  const state = publicationOf(meeting.minutes)?.state;
  if (state === 'withdrawn') return false;
  return state === 'public' || meeting.agenda.releases.length > 0;
}

/** What anybody may open, in the order of the items. */
export function publicAnnexes(meeting: PlannedMeeting): readonly AnnexOfItem[] {
  return annexesOf(meeting).filter((annex) => isGivenToAll(annex, meeting));
}
