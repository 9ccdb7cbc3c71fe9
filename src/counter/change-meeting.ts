import { cancelMeetingCard, moveMeetingCard } from '../cards/change-meeting.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { readForm } from '../forms/form.ts';
import { cancelForm, moveForm } from '../forms/meeting-forms.ts';
import { counterWords } from '../language/counter.ts';
import {
  type Action,
  carryOut,
  commandId,
  formIdOf,
  header,
  lookUp,
  refusal,
  textOf,
  toldCard,
  withMeeting,
} from './visit.ts';

/** Moving and cancelling a meeting, each with its reason. */
export const changeActions: Readonly<Record<string, Action>> = {
  'move-meeting': (visit, data) => {
    const meetingId = textOf(data, 'meetingId');
    const read = readForm(moveForm, data);
    const formId = formIdOf(data);
    if (!read.ok) {
      return withMeeting(visit, meetingId, (facts) =>
        moveMeetingCard({ ...facts, formId, typed: visit.typed, faults: read.faults }, visit.words),
      );
    }
    const command: MeetingCommand = {
      type: 'move-meeting',
      ...read.value,
      ...header(visit, meetingId, commandId(visit, data, 'move-meeting')),
    };
    return carryOut(visit, command, {
      done: (facts) => toldCard(visit, counterWords(visit.words.language).moved(facts.meeting.slot.date)),
      refused: (facts, ground) =>
        refusedForm(
          moveMeetingCard({ ...facts, formId, typed: visit.typed }, visit.words),
          refusal({ ...visit, typed: {} }, ground),
        ),
    });
  },
  'cancel-meeting': async (visit, data) => {
    const meetingId = textOf(data, 'meetingId');
    const read = readForm(cancelForm, data);
    const formId = formIdOf(data);
    if (!read.ok) {
      return withMeeting(visit, meetingId, (facts) =>
        cancelMeetingCard({ ...facts, formId, typed: visit.typed, faults: read.faults }, visit.words),
      );
    }
    const command: MeetingCommand = {
      type: 'cancel-meeting',
      ...read.value,
      ...header(visit, meetingId, commandId(visit, data, 'cancel-meeting')),
    };
    const outcome = await visit.parts.handle(command);
    if (outcome.done === false) return refusal(visit, outcome.refusal);
    const meeting = await lookUp(visit, meetingId);
    return meeting?.stage === 'cancelled'
      ? toldCard(visit, counterWords(visit.words.language).cancelled(meeting.slot.date))
      : refusal(visit, { because: 'no-such-meeting' });
  },
};
