import { type Body, type Member, member } from '../domain/body/body.ts';
import type { DialogueMeetings } from '../domain/dialogue-meeting/dialogue-meeting.ts';
import { type Duties, type Duty, dutiesIn, isOpen, isOverdue, waitsFor } from '../domain/duties/duties.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { cited } from '../language/clauses.ts';
import { dutyWords } from '../language/duties.ts';
import type { Words } from '../language/words.ts';
import { type BoardRow, boardCard, lines } from './board.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';
import { dialogueGroups } from './dialogue-meetings.ts';

export interface DutiesFacts {
  readonly body: Body;
  readonly year: number;
  readonly duties: Duties;
  readonly dialogues: DialogueMeetings;
  /** The body's meetings, to name the one at which a duty is treated. */
  readonly meetings: readonly MeetingNote[];
  readonly reader: Member;
  /** In the body's zone. */
  readonly today: Temporal.PlainDate;
}

/** What the body owes in a year: what is due, why, and what the secretary can do about each. */
export function dutiesCard(facts: DutiesFacts, words: Words): Card {
  const { body, year, duties } = facts;
  const said = dutyWords[words.language];
  const all = dutiesIn(duties);
  const open = all.filter(isOpen).toSorted(byDay);
  const settled = all.filter((duty) => !isOpen(duty));
  const group = (title: string, rows: readonly Duty[]) =>
    rows.length === 0 ? [] : [{ title, rows: rows.map((duty) => row(duty, facts, words)) }];
  const hasRules = (body.rules.duties ?? []).length > 0;
  return boardCard(
    {
      ...said.board(body, year),
      paragraphs: all.length > 0 ? [] : [hasRules ? said.notOpened : said.none],
      groups: [
        ...group(said.groups.open, open),
        ...group(said.groups.settled, settled),
        ...dialogueGroups(facts, words),
      ],
      actions: boardButtons(facts, words),
      links: [],
    },
    words,
  );
}

/** The line that tells a duty's day, and whether it is over. */
export function dueLine(duty: Duty, today: Temporal.PlainDate, words: Words): BoardRow['lines'][number] {
  const said = dutyWords[words.language];
  if (duty.due === undefined) return { text: said.noDay, color: 'Default' };
  return isOverdue(duty, today)
    ? { text: said.overdue(duty.due), color: 'Attention' }
    : { text: said.due(duty.due), color: 'Default' };
}

/** Whom a duty lies with, who receives it, and where it is written. */
export function dutyDetails(duty: Duty, body: Body, words: Words): readonly string[] {
  const said = dutyWords[words.language];
  const { by, to, clause } = duty;
  return [
    by === undefined ? '' : said.by(member(body, by)?.title ?? by),
    to === undefined ? '' : said.to(to),
    cited(clause, words.language),
    clause.silent ?? '',
  ].filter((text) => text !== '');
}

function row(duty: Duty, facts: DutiesFacts, words: Words): BoardRow {
  const { body, meetings, today } = facts;
  const said = dutyWords[words.language];
  const meeting = meetings.find(({ id }) => id === duty.meetingId);
  const first = isOpen(duty) ? waitsFor(duty, dutiesIn(facts.duties)) : undefined;
  return {
    title: said.title(duty),
    lines: [
      ...(isOpen(duty) ? [dueLine(duty, today, words)] : lines(settledLines(duty, body, words), 'Good')),
      ...lines([
        meeting === undefined ? '' : said.atMeeting(meeting.slot.date),
        first === undefined ? '' : said.waitsFor(said.title(first)),
        ...dutyDetails(duty, body, words),
      ]),
    ],
    actions: rowButtons(duty, facts, words),
  };
}

function settledLines({ settlement }: Duty, { calendar }: Body, words: Words): readonly string[] {
  if (settlement.state === 'open') return [];
  const said = dutyWords[words.language];
  const on = settlement.at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  if (settlement.state === 'not-needed') return [said.notNeeded(on, settlement.reason)];
  const { note, localAgreements, sentTo, sentOn, topics = [], adoptedOn } = settlement.account;
  return [
    said.done(on),
    localAgreements === undefined ? '' : said.localAgreements(localAgreements),
    sentTo === undefined || sentOn === undefined ? '' : said.sent(sentTo, sentOn),
    topics.length === 0 ? '' : said.topics(topics.join(' · ')),
    adoptedOn === undefined ? '' : said.adopted(adoptedOn),
    note,
  ];
}

function rowButtons(duty: Duty, { body, year, reader }: DutiesFacts, { language }: Words): readonly Button[] {
  if (!reader.offices.includes('secretary')) return [];
  const { buttons } = dutyWords[language];
  const data = { bodyId: body.id, year, dutyId: duty.id };
  const isDone = duty.settlement.state === 'done';
  return [
    press(isDone ? buttons.correct : buttons.complete, 'complete-duty-form', data),
    ...(isOpen(duty) ? [press(buttons.waive, 'waive-duty-form', data)] : []),
  ];
}

function boardButtons({ body, year, duties, reader }: DutiesFacts, { language }: Words): readonly Button[] {
  const rules = body.rules.duties ?? [];
  if (!reader.offices.includes('secretary') || rules.length === 0) return [];
  const { buttons } = dutyWords[language];
  const data = { bodyId: body.id, year };
  return [
    ...(duties.stage === 'open' ? [] : [press(buttons.open, 'open-duties', data)]),
    ...(rules.some(({ kind }) => kind === 'revision')
      ? [press(buttons.callForRevision, 'call-for-revision-form', data)]
      : []),
  ];
}

/** The first due first; those without a day last. */
function byDay(a: Duty, b: Duty): number {
  if (a.due === undefined || b.due === undefined) return Number(a.due === undefined) - Number(b.due === undefined);
  return Temporal.PlainDate.compare(a.due, b.due);
}
