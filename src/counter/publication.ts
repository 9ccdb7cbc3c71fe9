import type { Card } from '../cards/card.ts';
import type { FormFacts, MeetingFacts } from '../cards/facts.ts';
import { publicationCard } from '../cards/publication.ts';
import { correctPublishedCard, withdrawPublishedCard } from '../cards/publication-forms.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { type Read, readForm } from '../forms/form.ts';
import { correctForm, settleForm, withdrawForm } from '../forms/publication-forms.ts';
import { headerAnew, meetingIdOf } from './meeting-command.ts';
import {
  type Action,
  carryOut,
  type Data,
  formIdOf,
  newFormId,
  refusal,
  textOf,
  type Visit,
  withMeeting,
} from './visit.ts';

/** What stands between approved minutes and the public: gone through hit by hit, corrected, taken back. */
export const publicationActions: Readonly<Record<string, Action>> = {
  'show-hit': (visit, data) =>
    withMeeting(visit, meetingIdOf(data), (facts) => board(visit, facts, { hitId: textOf(data, 'hitId') })),
  'settle-hit': settle,
  'publish-minutes': (visit, data) => {
    const command: MeetingCommand = { type: 'publish-minutes', ...headerAnew(visit, data, 'publish-minutes') };
    return carryOut(visit, command, (facts) => board(visit, facts));
  },
  'correct-published-form': (visit, data) =>
    withMeeting(visit, meetingIdOf(data), (facts) =>
      correctPublishedCard({ ...facts, formId: newFormId() }, visit.words),
    ),
  'correct-published': (visit, data) =>
    sent(visit, data, {
      read: readForm(correctForm, data),
      form: correctPublishedCard,
      command: (read) => ({ type: 'correct-published', ...read, ...headerAnew(visit, data, 'correct-published') }),
    }),
  'withdraw-published-form': (visit, data) =>
    withMeeting(visit, meetingIdOf(data), (facts) =>
      withdrawPublishedCard({ ...facts, formId: newFormId() }, visit.words),
    ),
  'withdraw-published': (visit, data) =>
    sent(visit, data, {
      read: readForm(withdrawForm, data),
      form: withdrawPublishedCard,
      command: (read) => ({ type: 'withdraw-published', ...read, ...headerAnew(visit, data, 'withdraw-published') }),
    }),
};

/** `offentliggørelse`: where the public version stands, with the next thing to be decided. */
export function publicationBoard(visit: Visit, facts: MeetingFacts): Card {
  return board(visit, facts);
}

export function board(
  visit: Visit,
  facts: MeetingFacts,
  more: Partial<FormFacts> & { readonly hitId?: string } = {},
): Card {
  return publicationCard({ ...facts, formId: newFormId(), origin: visit.parts.origin(), ...more }, visit.words);
}

async function settle(visit: Visit, data: Data): Promise<Card> {
  const hitId = textOf(data, 'hitId');
  const read = readForm(settleForm, data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults, hitId };
    return withMeeting(visit, meetingIdOf(data), (facts) => board(visit, facts, again));
  }
  const { decision, everywhere } = read.value;
  const command: MeetingCommand = {
    type: 'settle-hit',
    hitId,
    decision,
    ...(everywhere ? { everywhere } : {}),
    // Its own id each time: the rule knows what was settled, and a second answer from one card must not be lost.
    ...headerAnew(visit, data, 'settle-hit'),
  };
  return carryOut(visit, command, {
    done: (facts) => board(visit, facts),
    refused: (facts, ground) =>
      refusedForm(board(visit, facts, { hitId, typed: visit.typed }), refusal({ ...visit, typed: {} }, ground)),
  });
}

/** A form sent: shown again with what was wrong, or carried out. */
async function sent<Value>(
  visit: Visit,
  data: Data,
  {
    read,
    form,
    command,
  }: {
    readonly read: Read<Value>;
    readonly form: (facts: MeetingFacts & FormFacts, words: Visit['words']) => Card;
    readonly command: (value: Value) => MeetingCommand;
  },
): Promise<Card> {
  const formId = formIdOf(data);
  if (!read.ok) {
    const again = { formId, typed: visit.typed, faults: read.faults };
    return withMeeting(visit, meetingIdOf(data), (facts) => form({ ...facts, ...again }, visit.words));
  }
  return carryOut(visit, command(read.value), {
    done: (facts) => board(visit, facts),
    refused: (facts, ground) =>
      refusedForm(
        form({ ...facts, formId: newFormId(), typed: visit.typed }, visit.words),
        refusal({ ...visit, typed: {} }, ground),
      ),
  });
}
