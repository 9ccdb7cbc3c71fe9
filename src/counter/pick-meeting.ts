import type { Meeting } from '../domain/meeting/meeting.ts';
import { publicationOf } from '../domain/publication/publication-of.ts';
import type { Refusal } from '../domain/refusal.ts';
import { dateIn, type FoundDate } from '../forms/written-date.ts';
import { hasBegun, type Standing, standing, type Visit } from './visit.ts';

/** What a command is usually about, when it names no meeting. */
export type Usual =
  | 'next'
  | 'next-or-last'
  | 'to-be-called'
  | 'to-be-minuted'
  | 'out-for-comment'
  | 'to-be-approved'
  | 'approved'
  | 'to-be-published';

/** The meetings a command is about when it names none, the likeliest first. */
export async function usualMeetings(visit: Visit, usual: Usual): Promise<readonly Standing[]> {
  const all = await standing(visit);
  const ahead = all.filter((one) => !hasBegun(one, visit));
  const behind = all.filter((one) => hasBegun(one, visit)).toReversed();
  const inStage = (...stages: Standing['meeting']['minutes']['stage'][]) =>
    behind.filter(({ meeting }) => stages.includes(meeting.minutes.stage));
  switch (usual) {
    case 'next':
      return ahead;
    case 'next-or-last':
      return [...ahead, ...behind];
    case 'to-be-called':
      return preferred(
        ahead.filter(({ meeting }) => meeting.agenda.calledAt === undefined),
        ahead,
      );
    case 'to-be-minuted':
      return preferred(inStage('none', 'drafting'), behind);
    case 'out-for-comment':
      return preferred(inStage('circulating', 'collecting', 'delivering', 'referred', 'awaiting-next-meeting'), behind);
    case 'approved':
      return preferred(
        [
          ...inStage('approved'),
          ...inStage('circulating', 'collecting', 'delivering', 'referred', 'awaiting-next-meeting'),
        ],
        behind,
      );
    case 'to-be-published':
      return preferred(
        [...behind.filter(({ meeting }) => publicationOf(meeting.minutes)?.state === 'held'), ...inStage('approved')],
        behind,
      );
    case 'to-be-approved':
      return preferred(
        [
          ...inStage('referred', 'with-chair', 'collecting', 'awaiting-next-meeting'),
          ...inStage('delivering', 'drafting', 'circulating'),
        ],
        behind,
      );
  }
}

/** The meetings that are held on the day a line names, or have the id it is. */
export async function namedMeetings(visit: Visit, line: string): Promise<readonly Standing[]> {
  const all = await standing(visit);
  const found = dateIn(line);
  const onDay = all.filter(({ meeting }) => found !== undefined && isOn(found, meeting.slot.date));
  return onDay.length > 0 ? onDay : all.filter(({ id }) => id === line.trim());
}

/** Why the day named has no meeting any more: it was cancelled. */
export async function cancelledOn({ parts, body }: Visit, line: string): Promise<Refusal | undefined> {
  const found = dateIn(line);
  const records = await parts.store.records<Meeting>('meeting', body.id);
  for (const { state } of records) {
    if (found !== undefined && state.stage === 'cancelled' && isOn(found, state.slot.date))
      return { because: 'meeting-cancelled', date: state.slot.date, reason: state.reason };
  }
  return undefined;
}

export function namesADate(said: string): boolean {
  return dateIn(said) !== undefined;
}

function preferred(first: readonly Standing[], rest: readonly Standing[]): readonly Standing[] {
  return [...first, ...rest.filter((one) => !first.includes(one))];
}

function isOn({ day, month, year }: FoundDate, date: Temporal.PlainDate): boolean {
  return day === date.day && month === date.month && (year === undefined || year === date.year);
}
