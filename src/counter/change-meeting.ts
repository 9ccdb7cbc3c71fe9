import { cancelMeetingCard, moveMeetingCard } from '../cards/change-meeting.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { alignmentWarnings } from '../domain/plan/alignment.ts';
import { readForm } from '../forms/form.ts';
import { moveForm, reasonForm } from '../forms/meeting-forms.ts';
import { counterWords } from '../language/counter.ts';
import { planningWords } from '../language/planning.ts';
import { warningText } from '../language/warnings.ts';
import {
  type Action,
  carryOut,
  commandId,
  elsewhereOf,
  formIdOf,
  header,
  lookUp,
  refusal,
  standing,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** Moving a meeting, keeping it where it is and cancelling it, each with its reason. */
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
      ...(textOf(data, 'despite-clashes') === 'true' ? { despiteClashes: true } : {}),
      ...header(visit, meetingId, commandId(visit, data, 'move-meeting')),
    };
    return carryOut(visit, command, {
      done: async (facts) => {
        const told = counterWords(visit.words.language).moved(facts.meeting.slot.date);
        return toldCard(visit, { ...told, paragraphs: [...told.paragraphs, ...(await misalignments(visit, facts))] });
      },
      refused: (facts, ground) =>
        refusedForm(
          moveMeetingCard(
            { ...facts, formId, typed: visit.typed, clashes: ground.because === 'members-elsewhere' },
            visit.words,
          ),
          refusal({ ...visit, typed: {} }, ground),
        ),
    });
  },
  'keep-date': (visit, data) => {
    const meetingId = textOf(data, 'meetingId');
    const read = readForm(reasonForm, data);
    const formId = formIdOf(data);
    if (!read.ok) {
      return withMeeting(visit, meetingId, (facts) =>
        moveMeetingCard({ ...facts, formId, typed: visit.typed, faults: read.faults }, visit.words),
      );
    }
    const command: MeetingCommand = {
      type: 'keep-date',
      ...read.value,
      ...header(visit, meetingId, commandId(visit, data, 'keep-date')),
    };
    return carryOut(visit, command, ({ meeting }) =>
      toldCard(visit, planningWords[visit.words.language].kept(meeting.slot.date)),
    );
  },
  'cancel-meeting': async (visit, data) => {
    const meetingId = textOf(data, 'meetingId');
    const read = readForm(reasonForm, data);
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

/** Where the meeting no longer fits the calendar of another body. */
async function misalignments(visit: Visit, { body, meeting }: MeetingFacts): Promise<readonly string[]> {
  const dates = (await standing(visit)).map((one) => one.meeting.slot.date);
  const warnings = alignmentWarnings(body, dates, await elsewhereOf(visit));
  return warnings
    .filter((one) => 'date' in one && one.date.equals(meeting.slot.date))
    .map((one) => warningText(one, visit.words.language));
}
