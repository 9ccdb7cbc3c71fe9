import type { Member } from '../domain/body/body.ts';
import { freeSubstitutes, NOBODY, substituteNamed } from '../domain/body/substitutes.ts';
import { longSlot } from '../language/dates.ts';
import { membershipWords } from '../language/membership.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import { about, type Choice, type FormFacts, faultView, type MeetingFacts, nameOf, typedOr } from './facts.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

interface AbsenceView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly reason: ReasonInput;
  /** The body's own substitutes to choose among; none where it has none free. */
  readonly standIns: readonly { readonly label: string; readonly value: string; readonly choices: readonly Choice[] }[];
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
export function absenceCard(facts: MeetingFacts & FormFacts & { readonly me: Member }, words: Words): Card {
  const { body, meeting, me } = facts;
  const said = membershipWords[words.language];
  const free = freeSubstitutes(body, me, meeting.absences);
  const before = earlier(facts);
  const isOwn = (written: string) => substituteNamed(body, written) !== undefined;
  const { heading, note } = words.meeting.absenceForm;
  const view: AbsenceView = {
    heading: heading(nameOf(facts, words)),
    paragraphs: [longSlot(facts.meeting.slot, words.language), note],
    ...faultView(facts, words),
    reason: reasonInput(facts, words, false),
    standIns: free.length === 0 ? [] : [standIn(facts, free, words)],
    substitute: {
      label: free.length === 0 ? said.standIn : said.anotherStandIn,
      value: typedOr(facts, 'substitute', isOwn(before) ? '' : before),
    },
    actions: [send(words.buttons.sendAbsence, 'report-absence', { ...about(facts), formId: facts.formId })],
  };
  return expand(view, words.language);
}

/** One appointed for this very member is proposed from the start; of those who stand in for a party, none before another. */
function standIn(facts: MeetingFacts & FormFacts & { readonly me: Member }, free: readonly Member[], words: Words) {
  const said = membershipWords[words.language];
  const own = free.find(({ standsInFor }) => standsInFor === facts.me.id)?.id;
  const proposed = hasReported(facts) ? earlier(facts) : own;
  return {
    label: said.standIn,
    value: typedOr(facts, 'stand-in', free.some(({ id }) => id === proposed) ? (proposed ?? NOBODY) : NOBODY),
    choices: [...free.map(({ id, title }) => ({ title, value: id })), { title: said.nobody, value: NOBODY }],
  };
}

type Reported = Pick<MeetingFacts, 'meeting'> & { readonly me: Member };

function hasReported({ meeting, me }: Reported): boolean {
  return meeting.absences.some(({ member }) => member === me.id);
}

/** Who was named the last time, if anybody was. */
function earlier({ meeting, me }: Reported): string {
  return meeting.absences.find(({ member }) => member === me.id)?.substitute ?? '';
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
