import { answered } from '../domain/agenda/agenda.ts';
import { assemble } from '../domain/agenda/assemble.ts';
import { titleOf } from '../domain/agenda/item.ts';
import { member, seated } from '../domain/body/body.ts';
import { staleItemWords } from '../language/stale-items.ts';
import { topicWords } from '../language/topics.ts';
import { waiverWords } from '../language/waivers.ts';
import type { Words } from '../language/words.ts';
import { agendaForChairCard, agendaLinks, agendaReleasedCard, pointLines } from './agenda.ts';
import { press } from './button.ts';
import {
  about,
  dateOfMeeting,
  deadlineOf,
  dueRows,
  nameOf,
  pageOf,
  type Row,
  titleOfMember,
  whenAndWhere,
} from './facts.ts';
import { callForItemsCard, editItemCard, itemsReminderCard, kindNotes } from './item-form.ts';
import { itemRows } from './item-receipt.ts';
import { textSections } from './item-text.ts';
import { lateItemCard, lateItemTold } from './late-item.ts';
import { noticeOfTold } from './notice.ts';
import { itemAbout, type NoticeOccasion, type Telling } from './notice-facts.ts';

/** The call goes out as the form itself; in a letter, as the fields to write about. */
export function callForItems(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting, to } = occasion;
  const due = deadlineOf(meeting, 'items-due', to)?.due;
  const told = words.agenda.called(body, meeting.slot.date, due);
  return { notice: called(told, occasion, words), card: callForItemsCard(occasion, words), answer: true };
}

export function itemsReminder(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting, to } = occasion;
  const due = deadlineOf(meeting, 'items-due', to)?.due;
  const told = words.agenda.reminded(body, meeting.slot.date, due);
  return { notice: called(told, occasion, words), card: itemsReminderCard(occasion, words), answer: true };
}

/** To the secretary: an item has come in, was changed, or was taken back. */
export function itemReceived(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'item-received');
  const { agenda } = words;
  if (item.placement.state === 'withdrawn') {
    return { notice: noticeOfTold(agenda.withdrawn(titleOf(item)), { facts: authorRows(occasion, words) }) };
  }
  return toSecretary(
    item.version > 1 ? agenda.changed(titleOf(item)) : agenda.received(titleOf(item)),
    occasion,
    words,
  );
}

export function itemLate(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'item-late');
  const due = deadlineOf(occasion.meeting, 'items-due', member(occasion.body, item.by));
  return toSecretary(words.agenda.late(titleOf(item), due?.due), occasion, words, dueRows(due, words));
}

/** To the chair, where the rules leave late items to the chair. */
export function waiverWanted(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'waiver-wanted');
  const facts = { ...occasion, item };
  const sections = textSections(occasion.body, item, words, 12_000);
  const notice = noticeOfTold(lateItemTold(facts, words), { sections });
  return item.waiver === undefined ? { notice, card: lateItemCard(facts, words), answer: true } : { notice };
}

/** To the secretary: what the chair said to it. */
export function waiverAnswered(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'waiver-answered');
  const word = item.waiver ?? item.waiverDeclined;
  const told = waiverWords[words.language].answered(titleOf(item), item.waiver !== undefined);
  const rows = word === undefined ? [] : [{ title: words.meeting.rows.lateReason, value: word.reason }];
  return toSecretary(told, occasion, words, rows);
}

/** To the author: the question, and the item in a form to change it. */
export function itemReturned(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'item-returned');
  const question = item.placement.state === 'returned' ? item.placement.question : '';
  const told = words.agenda.returned(titleOf(item), question);
  const sections = textSections(occasion.body, item, words, 12_000);
  return {
    notice: noticeOfTold(told, { sections }),
    card: editItemCard({ ...occasion, item, told }, words),
    answer: true,
  };
}

export function itemDeferred(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'item-deferred');
  const to = item.placement.state === 'deferred' ? item.placement.to : undefined;
  return { notice: noticeOfTold(words.agenda.deferred(titleOf(item), dateOfMeeting(to))) };
}

export function itemSettled(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'item-settled');
  const { placement } = item;
  const how = placement.state === 'settled' ? placement.how : '';
  const to = placement.state === 'settled' ? placement.escalatedTo : undefined;
  return {
    notice: noticeOfTold(
      to === undefined
        ? words.agenda.settled(titleOf(item), how)
        : topicWords[words.language].escalate.told(titleOf(item), to, how),
    ),
  };
}

/** To every member: the item is not treated, and what they are told instead. */
export function itemDropped(occasion: NoticeOccasion, words: Words): Telling {
  const item = itemAbout(occasion, 'item-dropped');
  const told = item.placement.state === 'settled' ? item.placement.how : '';
  return { notice: noticeOfTold(staleItemWords[words.language].dropped(titleOf(item), told)) };
}

export function itemsClosed(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const waiting = meeting.agenda.items.filter((item) => item.placement.state === 'received').length;
  const have = answered(meeting.agenda);
  const silent = seated(body).filter((one) => !have.has(one.id));
  const missing = silent.map((one) => one.title).join('; ') || words.meeting.none;
  return {
    notice: noticeOfTold(words.agenda.closed(nameOf(occasion, words), waiting), {
      facts: [
        ...dueRows(deadlineOf(meeting, 'items-due'), words),
        { title: words.meeting.rows.missing, value: missing },
      ],
      actions: [press(words.buttons.openItems, 'run-command', { ...about(occasion), command: 'items' })],
    }),
  };
}

export function agendaWanted(occasion: NoticeOccasion, words: Words): Telling {
  const due = deadlineOf(occasion.meeting, 'agenda-release');
  return {
    notice: noticeOfTold(words.agenda.wanted(nameOf(occasion, words), due?.due), {
      facts: dueRows(due, words),
      actions: [
        press(words.buttons.previewAgenda, 'preview-agenda', about(occasion)),
        press(words.buttons.openItems, 'run-command', { ...about(occasion), command: 'items' }),
      ],
    }),
  };
}

export function agendaForChair(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const points = meeting.agenda.shown ?? assemble(meeting.agenda, body.rules.standingItems);
  return {
    notice: noticeOfTold(words.agenda.forChair(nameOf(occasion, words)), {
      facts: whenAndWhere(occasion, words),
      sections: [{ title: words.agenda.points, text: pointLines(points, words) }],
    }),
    card: agendaForChairCard({ ...occasion, points }, words),
    answer: true,
  };
}

export function agendaReleased(occasion: NoticeOccasion, words: Words): Telling {
  const { body, meeting } = occasion;
  const { releases } = meeting.agenda;
  const release = releases.at(-1);
  const told = words.agenda.released(body, meeting.slot.date, Math.max(0, releases.length - 1));
  const late = release !== undefined && release.daysLate > 0 ? [words.agenda.daysLate(release.daysLate)] : [];
  return {
    notice: noticeOfTold(told, {
      paragraphs: late,
      facts: whenAndWhere(occasion, words),
      sections: [{ title: words.agenda.points, text: pointLines(release?.points ?? [], words) }],
      links: agendaLinks(occasion, words),
    }),
    card: agendaReleasedCard(occasion, words),
  };
}

function called(told: ReturnType<Words['agenda']['called']>, occasion: NoticeOccasion, words: Words) {
  const { rules } = occasion.body;
  const [first = '', ...rest] = told.paragraphs;
  // A letter has no buttons: the sentences that speak of them are left out.
  const fields = rules.itemFields.fields.map((field, index) => `${index + 1}. ${words.forms.fields[field]}`);
  const asked = [...fields, ...kindNotes(occasion, words)].join('\n');
  return noticeOfTold(
    { heading: told.heading, paragraphs: rest.length === 0 ? told.paragraphs : [first, words.agenda.letterNoItems] },
    {
      facts: [
        ...whenAndWhere(occasion, words),
        ...dueRows(deadlineOf(occasion.meeting, 'items-due', occasion.to), words),
      ],
      sections: [{ title: words.agenda.letterAsks, text: asked }],
      links: [{ title: words.buttons.page, url: pageOf(occasion.origin, occasion) }],
    },
  );
}

function authorRows(occasion: NoticeOccasion, words: Words): readonly Row[] {
  const item = itemAbout(occasion, 'item-received');
  return [
    { title: words.meeting.rows.author, value: titleOfMember(occasion.body, item.by) },
    ...itemRows(occasion, item, words),
  ];
}

function toSecretary(
  told: ReturnType<Words['agenda']['received']>,
  occasion: NoticeOccasion,
  words: Words,
  more: readonly Row[] = [],
): Telling {
  const item = itemAbout(occasion, 'item-received');
  return {
    notice: noticeOfTold(told, {
      facts: [...authorRows(occasion, words), ...more],
      sections: textSections(occasion.body, item, words, 10_000),
      actions: [press(words.buttons.triage, 'triage-item', { ...about(occasion), itemId: item.id })],
    }),
  };
}
