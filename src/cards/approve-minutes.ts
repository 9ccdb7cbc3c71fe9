import type { MinutesSet } from '../domain/minutes/minutes-set.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { approvalWords } from '../language/approval.ts';
import { longSlot } from '../language/dates.ts';
import { kindWords } from '../language/kinds.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { alsoSend, type Button, type Link, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import { about, type Choice, type FormFacts, faultView, type MeetingFacts, nameOf, pageOf, typedOr } from './facts.ts';

interface ApproveView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly meeting: { shown: boolean; label: string; value: string; choices: readonly Choice[] };
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expand = card<ApproveView>('approve-minutes');

export interface ApproveFacts extends MeetingFacts, FormFacts {
  readonly origin: string;
  /** The meetings after this one at which it can have been approved. */
  readonly later: readonly Pick<MeetingNote, 'id' | 'slot' | 'kind'>[];
  /** The other sets of minutes that the same meeting is to approve (S4-04). */
  readonly together?: readonly (MinutesSet & { readonly id: string })[];
}

/** Records an approval that people gave: at the meeting, at the next one (which is chosen), or by the chair. */
export function approveMinutesCard(facts: ApproveFacts, words: Words): Card {
  const { body, meeting, later, formId, together = [] } = facts;
  const said = kindWords[words.language];
  const { mode, clause } = body.rules.approval;
  const referred = meeting.minutes.stage === 'referred';
  const choose = mode === 'at-the-next-meeting' && !referred && later.length > 0;
  const view: ApproveView = {
    heading: words.minutes.approve,
    paragraphs: [
      nameOf(facts, words),
      referred ? words.minutes.approveReferred : approvalWords[words.language].note[mode],
      words.minutes.byRule(clause),
      ...(together.length === 0 ? [] : [said.alsoWaiting(together)]),
    ],
    ...faultView(facts, words),
    meeting: {
      shown: choose,
      label: words.forms.labels['approved-at'] ?? '',
      value: typedOr(facts, 'approved-at', (later.find(({ kind }) => kind === undefined) ?? later[0])?.id ?? ''),
      choices: later.map(({ id, slot }) => ({ title: longSlot(slot, words.language), value: id })),
    },
    links: [{ title: words.buttons.page, url: pageOf(facts.origin, facts) }],
    actions: [
      send(words.buttons.approve, 'approve-minutes', { ...about(facts), formId }),
      ...(together.length === 0
        ? []
        : [
            alsoSend(said.approveAll(together.length + 1), 'approve-minutes', {
              ...about(facts),
              formId,
              together: together.map(({ id }) => id).join(' '),
            }),
          ]),
      press(words.buttons.overview, 'minutes-overview', about(facts)),
    ],
  };
  return expand(view, words.language);
}
