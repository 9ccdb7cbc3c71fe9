import { type Item, titleOf } from '../domain/agenda/item.ts';
import { member } from '../domain/body/body.ts';
import { moment } from '../language/dates.ts';
import { referralWords } from '../language/referral.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import type { Card } from './card.ts';
import { about, deadlineOf, type MeetingFacts, nameOf, type Row } from './facts.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

/** What its author sees when an item has come in: in time, or late with day and clause. */
export function itemReceiptCard(facts: MeetingFacts & { readonly item: Item }, words: Words): Card {
  const { item, meeting, body } = facts;
  const { buttons } = words;
  const due = deadlineOf(meeting, 'items-due', member(body, item.by));
  const told =
    item.late && due !== undefined
      ? words.agenda.receiptLate(titleOf(item), due.due, due.clause)
      : words.agenda.receipt(titleOf(item));
  const data = { ...about(facts), itemId: item.id };
  const actions = [
    ...(item.late
      ? []
      : [
          press(buttons.editItem, 'edit-item-form', data),
          press(buttons.withdrawItem, 'withdraw-item', { ...data, formId: `withdraw-${item.id}-${item.version}` }),
        ]),
    press(buttons.submitAnother, 'submit-another', about(facts)),
  ];
  return noticeCard(noticeOfTold(told, { facts: itemRows(facts, item, words), actions }), words);
}

/** Answers »Ingen punkter«. */
export function noItemsReceiptCard(facts: MeetingFacts, words: Words): Card {
  const told = words.agenda.noItemsReceipt(nameOf(facts, words));
  const actions = [press(words.buttons.submitItem, 'submit-another', about(facts))];
  return noticeCard(noticeOfTold(told, { actions }), words);
}

export function withdrawnReceiptCard(facts: MeetingFacts & { readonly item: Item }, words: Words): Card {
  const told = words.agenda.withdrawnReceipt(titleOf(facts.item));
  const actions = [press(words.buttons.submitAnother, 'submit-another', about(facts))];
  return noticeCard(noticeOfTold(told, { actions }), words);
}

/** When an item came and what it wants; not who wrote it nor its texts. */
export function itemRows({ body }: Pick<MeetingFacts, 'body'>, item: Item, words: Words): readonly Row[] {
  const { rows, minutesLong } = words.meeting;
  const edited = item.version > 1 ? ` (${words.agenda.edited(item.version)})` : '';
  return [
    ...(item.referral === undefined
      ? []
      : [{ title: rows.origin, value: referralWords[words.language].from(item.referral.from) }]),
    ...(item.text.externalDate === undefined
      ? []
      : [{ title: rows.due, value: referralWords[words.language].answerBy(item.text.externalDate) }]),
    { title: rows.received, value: moment(item.at, body.calendar.timeZone, words.language) + edited },
    { title: rows.kind, value: words.forms.kinds[item.text.kind] },
    { title: rows.length, value: minutesLong(item.text.lengthInMinutes) },
  ];
}
