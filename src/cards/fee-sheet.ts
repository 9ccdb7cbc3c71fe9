import { named } from '../domain/body/body.ts';
import { feeSheet } from '../domain/minutes/fee-sheet.ts';
import { feeSheetWords } from '../language/fee-sheet.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, type Link, send } from './button.ts';
import { type Card, card } from './card.ts';
import { about, type Choice, type FormFacts, type MeetingFacts, nameOf, standInOf, typedOr } from './facts.ts';

interface FeeSheetView extends Told {
  readonly paid: { readonly label: string; readonly value: string; readonly choices: readonly Choice[] };
  readonly others: { readonly label: string; readonly value: string };
  readonly notes: readonly string[];
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expand = card<FeeSheetView>('fee-sheet');

/** The doctors who were there, those who are paid ticked; the secretary may choose otherwise (L-7). */
export function feeSheetCard(facts: MeetingFacts & Pick<FormFacts, 'formId' | 'typed'>, words: Words): Card {
  const { body, meeting, formId } = facts;
  const said = feeSheetWords[words.language];
  const { minutes } = meeting;
  const sheet =
    minutes.stage === 'none' ? undefined : feeSheet(minutes.draft, body, meeting.feesPaid, meeting.otherDoctors);
  const { paid = [], unpaid = [], number = 0 } = sheet ?? {};
  const order = new Map(body.members.map(({ id }, index) => [id, index]));
  const there = [...paid, ...unpaid].toSorted((a, b) => (order.get(a.member) ?? 0) - (order.get(b.member) ?? 0));
  const url = meeting.files['fee-sheet'];
  const view: FeeSheetView = {
    ...said.form(nameOf(facts, words), number),
    paid: {
      label: said.paid,
      value: typedOr(facts, 'paid', paid.map((one) => one.member).join(',')),
      choices: there.map((one) => {
        const title = named(body, one.member)?.title ?? one.member;
        const standIn = one.presence === 'present' ? '' : ` (${said.bySubstitute(standInOf(body, one))})`;
        return { title: title + standIn, value: one.member };
      }),
    },
    others: { label: said.others, value: typedOr(facts, 'others', (meeting.otherDoctors ?? []).join('\n')) },
    notes: [
      ...(there.length === 0 ? [said.nobodyThere] : []),
      ...(sheet === undefined ? [] : [said.number(sheet.number, sheet.clause)]),
      said.otherWork,
      said.basis(minutes.stage === 'approved'),
    ],
    links: url === undefined ? [] : [{ title: said.open, url }],
    actions: [send(said.save, 'draw-up-fee-sheet', { ...about(facts), formId })],
  };
  return expand(view, words.language);
}
