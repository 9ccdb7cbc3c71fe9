import { nameOf } from '../cards/facts.ts';
import { guestsCard } from '../cards/guests.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { readForm } from '../forms/form.ts';
import { guestsForm } from '../forms/guests-form.ts';
import { guestWords } from '../language/guests.ts';
import { type Action, carryOut, commandId, formIdOf, header, refusal, textOf, toldCard, withMeeting } from './visit.ts';

/** »Inviter gæst«: who is asked to one meeting. */
export const guestActions: Readonly<Record<string, Action>> = {
  'invite-guests-form': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) =>
      guestsCard({ ...facts, formId: formIdOf(data) }, visit.words),
    ),
  'invite-guests': (visit, data) => {
    const meetingId = textOf(data, 'meetingId');
    const formId = formIdOf(data);
    const read = readForm(guestsForm, data);
    if (!read.ok) {
      return withMeeting(visit, meetingId, (facts) =>
        guestsCard({ ...facts, formId, typed: visit.typed, faults: read.faults }, visit.words),
      );
    }
    const command: MeetingCommand = {
      type: 'invite-guests',
      ...read.value,
      ...header(visit, meetingId, commandId(visit, data, 'invite-guests')),
    };
    return carryOut(visit, command, {
      done: (facts) => {
        const titles = (facts.meeting.guests ?? []).map(({ title }) => title).join(' · ');
        return toldCard(visit, guestWords[visit.words.language].told(nameOf(facts, visit.words), titles));
      },
      refused: (facts, ground) =>
        refusedForm(
          guestsCard({ ...facts, formId, typed: visit.typed }, visit.words),
          refusal({ ...visit, typed: {} }, ground),
        ),
    });
  },
};
