import type { Body } from '../body/body.ts';
import type { DialogueRule } from '../body/dialogue-rule.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { ArrangeDialogue, CancelDialogue } from './commands.ts';
import { announceBy, channelsInTime, type DialogueMeeting, type DialogueMeetings } from './dialogue-meeting.ts';
import type { DialogueEvent } from './events.ts';

/**
 * Plans a dialogue meeting or writes it anew. One that cannot be announced in time, or was not, is refused unless it is
 * said why; what was said is kept for as long as it is late.
 *
 * @source S0-23 "Dialogmøder arrangeres to gange om året", "annonceres minimum tre måneder i forvejen"
 * @refuses no-dialogue-meetings (the rules name none), no-such-dialogue, dialogue-cancelled, no-such-meeting (at which the
 *   themes were agreed), in-the-past, dialogue-that-day, in-the-future (an announcement), announced-late (with the clause)
 */
export function arrangeDialogue(
  state: DialogueMeetings,
  command: ArrangeDialogue,
  { body, meetings }: Circumstances,
): Decision<DialogueEvent, Refusal> {
  const { dialogueId, text, at } = command;
  const rule = body.rules.dialogueMeetings;
  if (rule === undefined) return refuse({ because: 'no-dialogue-meetings' });
  const before = state.meetings.find(({ id }) => id === dialogueId);
  if (before === undefined && command.again) return refuse({ because: 'no-such-dialogue' });
  if (before?.cancelled !== undefined) return refuse({ because: 'dialogue-cancelled', date: before.date });
  const { agreedAt } = text;
  if (agreedAt !== undefined && !meetings.some(({ id, cancelled }) => id === agreedAt && !cancelled)) {
    return refuse({ because: 'no-such-meeting' });
  }
  const today = dayOf(at, body);
  const isNewDay = before === undefined || !before.date.equals(text.date);
  if (isNewDay && Temporal.PlainDate.compare(text.date, today) < 0) {
    return refuse({ because: 'in-the-past', date: text.date });
  }
  const others = state.meetings.filter(({ id, cancelled }) => id !== dialogueId && cancelled === undefined);
  if (others.some(({ date }) => date.equals(text.date))) {
    return refuse({ because: 'dialogue-that-day', date: text.date });
  }
  const early = text.announcements.find(({ on }) => Temporal.PlainDate.compare(on, today) > 0);
  if (early !== undefined) return refuse({ because: 'in-the-future', date: early.on });
  const lastDay = announceBy(text.date, rule, body.calendar);
  const isLate = comesLate(text, { lastDay, today, isNewDay, rule });
  // Said once of a day, it need not be said again while the rest is corrected.
  const said = isNewDay ? '' : (before.lateBecause ?? '');
  const lateBecause = command.lateBecause.trim() || said;
  if (isLate && lateBecause === '') {
    return refuse({ because: 'announced-late', lastDay, channels: rule.leastChannels, clause: rule.clause });
  }
  const isEnough = channelsInTime(text, lastDay).size >= rule.leastChannels;
  const keepsReason = isLate || (said !== '' && !isEnough);
  const meeting: DialogueMeeting = {
    id: dialogueId,
    ...text,
    datedAt: isNewDay ? at : before.datedAt,
    ...(keepsReason ? { lateBecause } : {}),
    ...(isNewDay || before.reminded === undefined ? {} : { reminded: before.reminded }),
  };
  return accept({ type: 'dialogue-arranged', meeting });
}

/** @refuses no-such-dialogue, dialogue-cancelled, dialogue-held (its day is over), reason-missing */
export function cancelDialogue(
  { meetings }: DialogueMeetings,
  { dialogueId, reason, at }: CancelDialogue,
  { body }: Circumstances,
): Decision<DialogueEvent, Refusal> {
  const meeting = meetings.find(({ id }) => id === dialogueId);
  if (meeting === undefined) return refuse({ because: 'no-such-dialogue' });
  const { date } = meeting;
  if (meeting.cancelled !== undefined) return refuse({ because: 'dialogue-cancelled', date });
  if (Temporal.PlainDate.compare(date, dayOf(at, body)) < 0) return refuse({ because: 'dialogue-held', date });
  if (reason.trim() === '') return refuse({ because: 'reason-missing' });
  return accept({ type: 'dialogue-cancelled', dialogueId, reason });
}

/** Late: it lacks channels, and one came after the day or, for a new day, none can come before it any more. */
function comesLate(
  text: ArrangeDialogue['text'],
  {
    lastDay,
    today,
    isNewDay,
    rule,
  }: {
    readonly lastDay: Temporal.PlainDate;
    readonly today: Temporal.PlainDate;
    readonly isNewDay: boolean;
    readonly rule: DialogueRule;
  },
): boolean {
  if (channelsInTime(text, lastDay).size >= rule.leastChannels) return false;
  const isAfter = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, lastDay) > 0;
  return text.announcements.some(({ on }) => isAfter(on)) || (isNewDay && isAfter(today));
}

function dayOf(at: Temporal.Instant, { calendar }: Body): Temporal.PlainDate {
  return at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
}
