import type { Body } from '../domain/body/body.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { KnownMeeting } from '../domain/paper/checked.ts';
import { NoRecords } from './no-records.ts';
import { withRecords } from './records.ts';

/** A body's planned meetings as the bot's database has them; undefined where there is none to be read just now. */
export async function plannedMeetings(
  at: Parameters<typeof withRecords>[0],
  body: Body,
): Promise<readonly KnownMeeting[] | undefined> {
  try {
    return await withRecords(at, async ({ store }) => {
      const records = await store.records<Meeting>('meeting', body.id);
      return records.flatMap(({ state }) => (state.stage === 'planned' ? [state.slot] : []));
    });
  } catch (error) {
    // A document can be checked without; only what needs the plan is then not found.
    if (error instanceof NoRecords) return undefined;
    throw error;
  }
}
