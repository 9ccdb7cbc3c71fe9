import type { BodyId } from '../body/body.ts';
import type { Command } from '../command.ts';
import type { Dispatch, PlanFiling } from '../dispatch.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { FiledItem } from '../meeting/filed.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { type Plan, planSubject } from './plan.ts';

/** Where the plan came to lie in the channel's files. */
export interface NotePlanFiling extends Command {
  readonly type: 'note-plan-filing';
  readonly url: string;
  readonly item: FiledItem;
  readonly checksum: string;
  readonly as?: PlanFiling['as'];
}

export type PlanFiled = Pick<NotePlanFiling, 'url' | 'item' | 'checksum' | 'as'> & { readonly type: 'plan-filed' };

export function planFiled({ url, item, checksum, as }: NotePlanFiling): PlanFiled {
  return { type: 'plan-filed', url, item, checksum, ...(as === undefined ? {} : { as }) };
}

/** Address and checksum are the document's; of the PDF only its place is kept. */
export function withFiledPlan(plan: Plan, { url, item, checksum, as }: PlanFiled): Plan {
  const { filed } = plan;
  if (as === 'pdf') return filed === undefined ? plan : { ...plan, filed: { ...filed, pdf: item } };
  return { ...plan, filed: { ...filed, document: item, url, checksum } };
}

/** The year's plan written anew. */
export const planFiling = (bodyId: BodyId, year: number): Dispatch => ({
  kind: 'plan-filing',
  bodyId,
  subject: planSubject(year),
});

/**
 * The plan is filed anew when a meeting is called outside it, moved or cancelled: of each year it concerns. Those that are
 * planned by the plan itself come with its approval.
 *
 * @param meeting the record after the event
 */
export function planFiledAnew(event: MeetingEvent, meeting: Meeting, bodyId: BodyId): readonly Dispatch[] {
  if (meeting.stage === 'unplanned') return [];
  switch (event.type) {
    case 'meeting-moved': {
      const { from, to } = event.move;
      return [...new Set([from.date.year, to.date.year])].map((year) => planFiling(bodyId, year));
    }
    case 'meeting-called':
    case 'meeting-cancelled':
      return [planFiling(bodyId, meeting.slot.date.year)];
    default:
      return [];
  }
}
