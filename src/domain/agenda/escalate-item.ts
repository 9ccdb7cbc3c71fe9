import type { Body } from '../body/body.ts';
import type { Escalation } from '../body/topics.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { DOCKET } from '../docket/docket.ts';
import type { AddFollowUp } from '../docket/follow-up.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Meeting, PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refer } from '../referral/commands.ts';
import type { Refusal } from '../refusal.ts';
import { type Item, isCarriedOn, titleOf } from './item.ts';

/** »Til drøftelse i direktørkredsen«: an item of principle goes where the rules take such matters, and not onto the agenda. */
export interface EscalateItem extends Command {
  readonly type: 'escalate-item';
  readonly itemId: string;
  /** Why it is a matter of principle. */
  readonly reason: string;
}

/**
 * @source S2-12 "bringes sagerne til drøftelse i direktørkredsen"
 * @refuses nowhere-to-escalate, no-such-item, item-withdrawn, item-already-placed, approved-already, reason-missing
 */
export function escalateItem(
  meeting: PlannedMeeting,
  { itemId, reason }: EscalateItem,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { escalatesTo } = body.rules;
  if (escalatesTo === undefined) return refuse({ because: 'nowhere-to-escalate' });
  const item = meeting.agenda.items.find(({ id }) => id === itemId);
  if (item === undefined) return refuse({ because: 'no-such-item' });
  const { placement } = item;
  if (placement.state === 'withdrawn') return refuse({ because: 'item-withdrawn' });
  const isEscalated = placement.state === 'settled' && placement.escalatedTo !== undefined;
  if (isCarriedOn(item) || isEscalated) return refuse({ because: 'item-already-placed' });
  if (meeting.minutes.stage === 'approved' && placement.state === 'accepted')
    return refuse({ because: 'approved-already', at: meeting.minutes.approval.at });
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  return accept({
    type: 'item-placed',
    itemId,
    placement: { state: 'settled', how: reason.trim(), escalatedTo: escalatesTo.name },
  });
}

/** What takes it there: a referral to a body kept with Referent, else something for the secretariat to see to. */
export function escalated(
  event: MeetingEvent,
  meeting: Meeting,
  command: Command,
  circumstances: Circumstances,
): readonly (Refer | AddFollowUp)[] {
  if (event.type !== 'item-placed' || event.placement.state !== 'settled' || meeting.stage !== 'planned') return [];
  const { escalatesTo } = circumstances.body.rules;
  const item = meeting.agenda.items.find(({ id }) => id === event.itemId);
  if (event.placement.escalatedTo === undefined || escalatesTo === undefined || item === undefined) return [];
  const { how: reason } = event.placement;
  const here = circumstances.bodies?.find(({ id }) => id === escalatesTo.body);
  return here === undefined
    ? [followUp(item, escalatesTo, reason, meeting, command, circumstances)]
    : [referral(item, here, reason, command)];
}

function referral(
  item: Item,
  { id, shortName: name }: Pick<Body, 'id' | 'shortName'>,
  reason: string,
  command: Command,
): Refer {
  const { background, what, recommendation } = item.text.fields;
  const text = [reason, background, what, recommendation].filter((one) => one !== undefined && one !== '');
  return {
    type: 'refer',
    ...headed(command, 'refer'),
    subject: `r-${command.id.replace(/[^\w-]/g, '-')}`,
    matter: { title: titleOf(item), text: text.join('\n\n'), annexes: item.text.annexes },
    receivers: [{ kind: 'body', id, name }],
    from: { meetingId: command.subject, itemId: item.id },
  };
}

/** To be brought there by the day of the meeting it was meant for; after that it has no date until one is given. */
function followUp(
  item: Item,
  { name }: Escalation,
  reason: string,
  { slot }: PlannedMeeting,
  command: Command,
  circumstances: Circumstances,
): AddFollowUp {
  const today = command.at.toZonedDateTimeISO(circumstances.body.calendar.timeZone).toPlainDate();
  const isToCome = Temporal.PlainDate.compare(slot.date, today) >= 0;
  return {
    type: 'add-follow-up',
    ...headed(command, 'escalation'),
    subject: DOCKET,
    kind: 'escalation',
    what: `${titleOf(item)}: ${reason}`,
    owner: { kind: 'secretariat' },
    due: isToCome ? slot.date : undefined,
    addressee: { name },
    tell: 'at-once',
    despiteUnclear: true,
  };
}

/** Given by the secretary who escalated, who may both refer and take up follow-ups. */
const headed = ({ id, bodyId, by, at }: Command, verb: string) => ({ id: `${id}/${verb}`, bodyId, by, at });
