import { dateIn } from '../forms/written-date.ts';
import { hasBegun, type Standing, standing, type Visit } from './visit.ts';

/** What a command is usually about, when it names no meeting. */
export type Usual = 'next' | 'to-be-called' | 'to-be-minuted' | 'out-for-comment' | 'to-be-approved';

/**
 * The meetings a command may be about, the likeliest first: the one it names by date or id, or else those its kind
 * is usually about.
 */
export async function pickMeetings(visit: Visit, said: string, usual: Usual): Promise<readonly Standing[]> {
  const all = await standing(visit);
  const named = all.filter(({ id, meeting }) => isNamed(said, id, meeting.slot.date));
  // A command that names a day on which there is no meeting must not fall on another.
  if (named.length > 0 || namesADate(said)) return named;
  const ahead = all.filter((one) => !hasBegun(one, visit));
  const behind = all.filter((one) => hasBegun(one, visit)).toReversed();
  const inStage = (...stages: Standing['meeting']['minutes']['stage'][]) =>
    behind.filter(({ meeting }) => stages.includes(meeting.minutes.stage));
  switch (usual) {
    case 'next':
      return ahead;
    case 'to-be-called':
      return ahead.filter(({ meeting }) => meeting.agenda.calledAt === undefined);
    case 'to-be-minuted':
      return preferred(inStage('none', 'drafting'), behind);
    case 'out-for-comment':
      return preferred(inStage('circulating', 'referred', 'awaiting-next-meeting'), behind);
    case 'to-be-approved':
      return preferred(
        [...inStage('referred', 'awaiting-next-meeting'), ...inStage('drafting', 'circulating')],
        behind,
      );
  }
}

export function namesADate(said: string): boolean {
  return dateIn(said) !== undefined;
}

function preferred(first: readonly Standing[], rest: readonly Standing[]): readonly Standing[] {
  return [...first, ...rest.filter((one) => !first.includes(one))];
}

function isNamed(said: string, id: string, date: Temporal.PlainDate): boolean {
  if (said.trim() === id) return true;
  const found = dateIn(said);
  return (
    found !== undefined &&
    found.day === date.day &&
    found.month === date.month &&
    (found.year === undefined || found.year === date.year)
  );
}
