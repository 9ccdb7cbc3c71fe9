import type { MemberId } from '../body/body.ts';
import type { Dispatches } from '../dispatches/dispatches.ts';
import type { Meeting } from '../meeting/meeting.ts';

/** How many texts of one person's an erasure would take, by kind. */
export interface Erasable {
  readonly absences: number;
  readonly items: number;
  readonly calls: number;
}

/** @param mark what stands where a text has been erased already */
export function erasable(
  meetings: readonly Meeting[],
  attended: readonly Dispatches[],
  member: MemberId,
  mark: string,
): Erasable {
  const stands = (text: string | undefined) => text !== undefined && text !== '' && text !== mark;
  const count = <One>(all: readonly One[], is: (one: One) => boolean) => all.filter(is).length;
  const perMeeting = meetings.map((meeting) => {
    if (meeting.stage === 'unplanned') return { absences: 0, items: 0 };
    const items = (meeting.stage === 'cancelled' ? meeting.items : meeting.agenda.items) ?? [];
    return {
      absences: count(meeting.absences ?? [], (one) => one.member === member && stands(one.reason)),
      items: count(
        items,
        ({ by, placement, text }) =>
          by === member && placement.state === 'withdrawn' && Object.values(text.fields).some(stands),
      ),
    };
  });
  const notes = attended.flatMap((one) => one.attended).filter((one) => one.member === member);
  return {
    absences: perMeeting.reduce((sum, { absences }) => sum + absences, 0),
    items: perMeeting.reduce((sum, { items }) => sum + items, 0),
    calls: count(notes, ({ what }) => what.how === 'rung-up' && stands(what.note)),
  };
}
