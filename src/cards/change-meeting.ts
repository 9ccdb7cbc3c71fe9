import type { Body } from '../domain/body/body.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { type CommandName, spelled } from '../language/commands.ts';
import { longSlot } from '../language/dates.ts';
import { planningWords } from '../language/planning.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type ReasonInput, reasonInput } from './absence.ts';
import { alsoSend, type Button, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import {
  about,
  type FormFacts,
  faultView,
  type MeetingFacts,
  nameOf,
  type Row,
  typedOr,
  whenAndWhere,
} from './facts.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

interface Input<Value> {
  readonly label: string;
  readonly value: Value;
  readonly error: string;
}

interface CancelView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly reason: ReasonInput;
  readonly actions: readonly Button[];
}

interface MoveView extends CancelView {
  readonly facts: readonly Row[];
  readonly date: Input<string>;
  readonly start: Input<string>;
  readonly length: Input<number>;
}

const expandMove = card<MoveView>('move-meeting');
const expandCancel = card<CancelView>('cancel-meeting');

/** @param facts with `clashes`, that somebody sits elsewhere at the hour asked for, and it can be moved all the same */
export function moveMeetingCard(facts: MeetingFacts & FormFacts & { readonly clashes?: boolean }, words: Words): Card {
  const { slot } = facts.meeting;
  const { labels, required } = words.forms;
  const input = <Value>(id: string, value: Value): Input<Value> => {
    const label = labels[id] ?? id;
    return { label, value, error: required(label) };
  };
  const data = { ...about(facts), formId: facts.formId };
  const length = Number.parseInt(typedOr(facts, 'length', ''), 10) || slot.lengthInMinutes;
  const view: MoveView = {
    heading: words.meeting.movedForm.heading(nameOf(facts, words)),
    paragraphs: [words.meeting.movedForm.note],
    ...faultView(facts, words),
    facts: whenAndWhere(facts, words),
    date: input('date', typedOr(facts, 'date', slot.date.toString())),
    start: input('start', typedOr(facts, 'start', slot.start.toString({ smallestUnit: 'minute' }))),
    length: input('length', length),
    reason: reasonInput(facts, words, true),
    actions: [
      send(words.buttons.move, 'move-meeting', data),
      ...(facts.clashes === true
        ? [alsoSend(planningWords[words.language].moveAnyway, 'move-meeting', { ...data, 'despite-clashes': 'true' })]
        : []),
      alsoSend(planningWords[words.language].keepDate, 'keep-date', data),
    ],
  };
  return expandMove(view, words.language);
}

export function cancelMeetingCard(facts: MeetingFacts & FormFacts, words: Words): Card {
  const view: CancelView = {
    heading: words.meeting.cancelForm.heading(nameOf(facts, words)),
    paragraphs: [longSlot(facts.meeting.slot, words.language), words.meeting.cancelForm.note],
    ...faultView(facts, words),
    reason: reasonInput(facts, words, true),
    actions: [send(words.buttons.cancel, 'cancel-meeting', { ...about(facts), formId: facts.formId })],
  };
  return expandCancel(view, words.language);
}

export interface MeetingChoiceFacts {
  readonly body: Body;
  readonly command: CommandName;
  /** Those the command may be about; the first six are shown. */
  readonly meetings: readonly Pick<MeetingNote, 'id' | 'slot'>[];
}

/** Asks which meeting a command is about, when it can be several. */
export function meetingChoiceCard({ body, command, meetings }: MeetingChoiceFacts, words: Words): Card {
  const told = words.meeting.choice(spelled(command, words.language));
  // Teams shows six buttons.
  const actions = meetings
    .slice(0, 6)
    .map(({ id, slot }) =>
      press(longSlot(slot, words.language), 'run-command', { bodyId: body.id, meetingId: id, command }),
    );
  const paragraphs = meetings.length === 0 ? [words.meeting.noMeetings] : told.paragraphs;
  return noticeCard(noticeOfTold({ heading: told.heading, paragraphs }, { actions }), words);
}
