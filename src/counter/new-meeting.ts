import type { Card } from '../cards/card.ts';
import { nameOf } from '../cards/facts.ts';
import { type NewMeetingFacts, newMeetingCard } from '../cards/new-meeting.ts';
import { refusedForm } from '../cards/refusal.ts';
import { idForCall } from '../domain/meeting/call-meeting.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { readForm } from '../forms/form.ts';
import { newMeetingForm } from '../forms/new-meeting-form.ts';
import { kindWords } from '../language/kinds.ts';
import {
  type Action,
  commandId,
  formIdOf,
  header,
  meetingNotes,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** `nyt møde`: a meeting outside the plan, put on the calendar at once. */
export function newMeeting(visit: Visit): Card {
  return newMeetingCard(asked(visit, newFormId()), visit.words);
}

export const newMeetingActions: Readonly<Record<string, Action>> = {
  'call-meeting': async (visit, data) => {
    const facts = { ...asked(visit, formIdOf(data)), typed: visit.typed };
    const read = readForm(newMeetingForm, data);
    if (!read.ok) return newMeetingCard({ ...facts, faults: read.faults }, visit.words);
    const subject = idForCall(read.value.slot, await meetingNotes(visit));
    const command: MeetingCommand = {
      type: 'call-meeting',
      ...read.value,
      ...(textOf(data, 'despite-clashes') === 'true' ? { despiteClashes: true } : {}),
      ...header(visit, subject, commandId(visit, data, 'call-meeting')),
    };
    const said = kindWords[visit.words.language];
    const outcome = await visit.parts.handle(command);
    if (outcome.done === false) {
      const clashes = outcome.refusal.because === 'members-elsewhere';
      return refusedForm(
        newMeetingCard({ ...facts, clashes }, visit.words),
        refusal({ ...visit, typed: {} }, outcome.refusal),
      );
    }
    return withMeeting(visit, subject, (facts) => {
      const told = said.called(nameOf(facts, visit.words), facts.meeting.slot);
      const lines = facts.meeting.deadlines.map(visit.words.plan.deadline);
      return toldCard(visit, { ...told, paragraphs: [...told.paragraphs, ...lines] });
    });
  },
};

/** A week from now, until she says otherwise. */
function asked({ body, now }: Visit, formId: string): NewMeetingFacts {
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  return { body, date: today.add({ weeks: 1 }), formId };
}
