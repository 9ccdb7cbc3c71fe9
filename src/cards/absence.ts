import { longSlot } from '../language/dates.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import { about, type FormFacts, faultView, type MeetingFacts, nameOf, typedOr } from './facts.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

interface AbsenceView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly reason: ReasonInput;
  readonly substitute: { readonly label: string; readonly value: string };
  readonly actions: readonly Button[];
}

/** The input for a reason, on the cards that ask for one. */
export interface ReasonInput {
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  readonly error: string;
}

const expand = card<AbsenceView>('absence');

/** The form with which a member sends their apologies (afbud). */
export function absenceCard(facts: MeetingFacts & FormFacts, words: Words): Card {
  const { labels } = words.forms;
  const { heading, note } = words.meeting.absenceForm;
  const view: AbsenceView = {
    heading: heading(nameOf(facts, words)),
    paragraphs: [longSlot(facts.meeting.slot, words.language), note],
    ...faultView(facts, words),
    reason: reasonInput(facts, words, false),
    substitute: { label: labels.substitute ?? '', value: typedOr(facts, 'substitute', '') },
    actions: [send(words.buttons.sendAbsence, 'report-absence', { ...about(facts), formId: facts.formId })],
  };
  return expand(view, words.language);
}

export function absenceReceiptCard(facts: MeetingFacts, words: Words): Card {
  const told = words.meeting.absenceReceipt(nameOf(facts, words));
  const actions = [press(words.buttons.absence, 'report-absence-form', about(facts))];
  return noticeCard(noticeOfTold(told, { actions }), words);
}

export function reasonInput(facts: FormFacts, { forms }: Words, required: boolean): ReasonInput {
  const label = forms.labels.reason ?? '';
  return { label, value: typedOr(facts, 'reason', ''), required, error: forms.required(label) };
}
