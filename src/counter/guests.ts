import type { Card } from '../cards/card.ts';
import { type MeetingFacts, nameOf } from '../cards/facts.ts';
import { guestsCard } from '../cards/guests.ts';
import { refusedForm } from '../cards/refusal.ts';
import { titleOf } from '../domain/agenda/item.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { guestsTo } from '../domain/meeting/guests.ts';
import { readForm } from '../forms/form.ts';
import { guestsForm } from '../forms/guests-form.ts';
import { guestWords } from '../language/guests.ts';
import type { Again } from './case-form.ts';
import {
  type Action,
  carryOut,
  commandId,
  type Data,
  formIdOf,
  header,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** »Inviter gæst«: who is asked to one meeting, or to one item of it. */
export const guestActions: Readonly<Record<string, Action>> = {
  'invite-guests-form': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) => inviting(visit, data, facts)),
  'invite-guests': (visit, data) => {
    const meetingId = textOf(data, 'meetingId');
    const read = readForm(guestsForm, data);
    if (!read.ok) {
      return withMeeting(visit, meetingId, (facts) =>
        inviting(visit, data, facts, { typed: visit.typed, faults: read.faults }),
      );
    }
    const itemId = textOf(data, 'itemId');
    const command: MeetingCommand = {
      type: 'invite-guests',
      ...read.value,
      ...(itemId === '' ? {} : { itemId }),
      ...header(visit, meetingId, commandId(visit, data, 'invite-guests')),
    };
    return carryOut(visit, command, {
      done: (facts) => {
        const item = itemOf(data, facts);
        const titles = guestsTo(facts.meeting.guests, item?.id).map(({ title }) => title);
        const to = item === undefined ? nameOf(facts, visit.words) : titleOf(item);
        return toldCard(visit, guestWords[visit.words.language].told(to, titles.join(' · ')));
      },
      refused: (facts, ground) =>
        refusedForm(inviting(visit, data, facts, { typed: visit.typed }), refusal({ ...visit, typed: {} }, ground)),
    });
  },
};

function inviting(visit: Visit, data: Data, facts: MeetingFacts, again: Again = {}): Card {
  const item = itemOf(data, facts);
  const ofItem = item === undefined ? {} : { item };
  return guestsCard({ ...facts, ...ofItem, formId: formIdOf(data), ...again }, visit.words);
}

const itemOf = (data: Data, { meeting }: MeetingFacts) =>
  meeting.agenda.items.find(({ id }) => id === textOf(data, 'itemId'));
