import { holders } from '../body/body.ts';
import type { Actor, Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { deadlineFor } from '../meeting/days.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type Item, isCarriedOn, type Waiver } from './item.ts';

/** The chair's own word on a late item, where the rules leave it to the chair: yes or no, and why. */
export interface AnswerLateItem extends Command {
  readonly type: 'answer-late-item';
  readonly itemId: string;
  readonly granted: boolean;
  readonly reason: string;
}

/**
 * Lets a late item in, or not. A no can be made a yes; a yes stands, since the agenda may rest on it.
 *
 * @source procedure.md 3.8, 4.12: late items need the chair's waiver, and the agenda prints who waived and why
 * @refuses no-such-item, item-withdrawn, item-already-placed, nothing-changed (the item is not late),
 *   not-allowed (where the rules do not leave it to the chair), reason-missing, meeting-begun
 */
export function answerLateItem(
  meeting: PlannedMeeting,
  { itemId, granted, reason, by, at }: AnswerLateItem,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'chair' });
  if (body.rules.lateItems?.by !== 'chair') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const item = meeting.agenda.items.find((one) => one.id === itemId);
  if (item === undefined) return refuse({ because: 'no-such-item' });
  if (item.placement.state === 'withdrawn') return refuse({ because: 'item-withdrawn' });
  if (isCarriedOn(item)) return refuse({ because: 'item-already-placed' });
  if (!item.late) return refuse({ because: 'nothing-changed' });
  if (item.waiver !== undefined) return accept();
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  if (hasBegun(meeting, at, body)) return refuse({ because: 'meeting-begun', date: meeting.slot.date });
  return accept({ type: 'late-item-answered', itemId, granted, word: { by: by.id, reason } });
}

/**
 * The waiver under which the secretary takes a late item, or why there is none. Where the chair or all present decide,
 * her reason notes that they have; all present can have done so once the meeting has begun.
 *
 * @source procedure.md 6: "Items not on the agenda only if all present agree"
 */
export function waiverFor(
  item: Item,
  meeting: PlannedMeeting,
  { by, at, reason = '' }: { readonly by: Actor; readonly at: Temporal.Instant; readonly reason?: string },
  { body }: Circumstances,
): { readonly waiver: Waiver } | { readonly refusal: Refusal } | undefined {
  const author = body.members.find(({ id }) => id === item.by);
  const deadline = deadlineFor(meeting, 'items-due', author);
  if (!item.late || deadline === undefined || item.waiver !== undefined) return undefined;
  const rule = body.rules.lateItems;
  const granter =
    rule === undefined || rule.by === 'secretary' || isOne(by, rule.by === 'chair' ? holders(body, 'chair') : [])
      ? undefined
      : rule.by;
  if (rule !== undefined && granter === 'all-present' && !hasBegun(meeting, at, body))
    return { refusal: { because: 'waiver-needed', granter, clause: rule.clause } };
  if (by.kind !== 'member' || reason.trim() === '') {
    return rule === undefined || granter === undefined
      ? { refusal: { because: 'late-item-needs-reason', deadline } }
      : { refusal: { because: 'waiver-needed', granter, clause: rule.clause } };
  }
  return { waiver: { by: by.id, reason, ...(granter === undefined ? {} : { granter }) } };
}

const isOne = (by: Actor, members: ReturnType<typeof holders>) =>
  by.kind === 'member' && members.some(({ id }) => id === by.id);

function hasBegun({ slot }: PlannedMeeting, at: Temporal.Instant, { calendar }: Circumstances['body']): boolean {
  return Temporal.Instant.compare(at, startsAt(slot, calendar.timeZone)) >= 0;
}
