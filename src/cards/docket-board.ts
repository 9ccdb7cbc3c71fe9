import type { Body, Member } from '../domain/body/body.ts';
import {
  type ComingItem,
  type DecidedPoint,
  type Docket,
  type FollowUp,
  isOpen,
  isOverdue,
  isUnclear,
  standingByDecision,
  waiting,
} from '../domain/docket/docket.ts';
import { docketWords } from '../language/docket.ts';
import { informationWords } from '../language/information.ts';
import type { Words } from '../language/words.ts';
import { type BoardGroup, type BoardRow, boardCard, lines } from './board.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';
import { shortened, titleOfMember } from './facts.ts';
import { doneButton, onCase, ownerTitle } from './follow-up.ts';
import { acknowledgedLine, type Chosen, goneLine, informationRow } from './information.ts';

export interface DocketBoardFacts {
  readonly body: Body;
  readonly docket: Docket;
  /** The bodies there are. */
  readonly bodies: readonly Chosen[];
  readonly reader: Member;
  readonly now: Temporal.Instant;
}

/** Teams takes no card over 28 KB; with their buttons no more rows than these fit. What is closed makes room for the next. */
const MOST = { followUps: 8, coming: 3, standing: 3, closed: 2, informed: 2 } as const;
/** Characters of one text. */
const LONGEST = 160;

/** `opfølgning`: what is open, the unclear first, what has been put off, and what stands by decision. */
export function docketBoardCard(facts: DocketBoardFacts, words: Words): Card {
  const { body, docket, reader, now } = facts;
  const isSecretary = reader.offices.includes('secretary');
  const said = docketWords[words.language];
  const today = now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const open = docket.followUps.filter(isOpen);
  const unclear = open.filter(isUnclear);
  const overdue = open.filter((one) => !isUnclear(one) && isOverdue(one, today));
  const rest = open.filter((one) => !unclear.includes(one) && !overdue.includes(one)).toSorted(byDue);
  const closed = docket.followUps.filter((one) => !isOpen(one)).slice(-MOST.closed);
  const shown = new Set([...unclear, ...overdue, ...rest].slice(0, MOST.followUps));
  const coming = waiting(docket);
  const standing = standingByDecision(docket);
  const group = (title: string, followUps: readonly FollowUp[]): BoardGroup => ({
    title,
    rows: followUps.map((one) => followUpRow(one, facts, today, words)),
  });
  const informed = isSecretary ? (docket.informed ?? []).filter(({ received }) => received === undefined) : [];
  const groups = [
    {
      title: informationWords[words.language].group,
      rows: informed.slice(0, MOST.informed).map((one) => informationRow(one, body, LONGEST, words)),
    },
    group(
      said.groups.unclear,
      unclear.filter((one) => shown.has(one)),
    ),
    group(
      said.groups.overdue,
      overdue.filter((one) => shown.has(one)),
    ),
    group(
      said.groups.open,
      rest.filter((one) => shown.has(one)),
    ),
    { title: said.groups.coming, rows: coming.slice(0, MOST.coming).map((one) => comingRow(one, facts, words)) },
    {
      title: said.groups.standing,
      rows: standing.slice(0, MOST.standing).map((one) => standingRow(one, facts, words)),
    },
    group(said.groups.closed, closed),
  ];
  const hidden =
    Math.max(0, informed.length - MOST.informed) +
    open.length -
    shown.size +
    Math.max(0, coming.length - MOST.coming) +
    Math.max(0, standing.length - MOST.standing);
  const told = said.board(body, open.length);
  return boardCard(
    {
      heading: told.heading,
      paragraphs: [...told.paragraphs, ...(hidden === 0 ? [] : [said.more(hidden)])],
      groups: groups.filter(({ rows }) => rows.length > 0),
      actions: isSecretary
        ? [
            press(said.buttons.add, 'follow-up-form', onCase(body)),
            press(said.buttons.addComing, 'coming-item-form', onCase(body)),
          ]
        : [],
      links: [],
    },
    words,
  );
}

function followUpRow(one: FollowUp, facts: DocketBoardFacts, today: Temporal.PlainDate, words: Words): BoardRow {
  const { body } = facts;
  const said = docketWords[words.language];
  const last = one.notes.at(-1);
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  return {
    title: cut(one.what),
    lines: [
      ...lines(one.owner === undefined ? [said.lacksOwner(one.ownerAsWritten ?? '')] : [], 'Attention'),
      ...lines(one.due === undefined ? [said.lacksDate] : [], 'Attention'),
      ...lines(one.owner === undefined ? [] : [said.owned(ownerTitle(one.owner, body, words), one.due)]),
      ...lines(isOverdue(one, today) && one.due !== undefined ? [said.passed(one.due)] : [], 'Attention'),
      ...lines(one.addressee === undefined ? [] : [cut(said.toInform(one.addressee.name))]),
      ...lines(goneLine(one, facts.bodies, words), 'Attention'),
      ...lines(one.from === undefined ? [] : [cut(said.from(one.from))]),
      ...lines(one.ownerWasAbsent ? [said.wasAbsent] : []),
      ...lines(isOpen(one) && one.owner?.kind === 'member' && one.toldAt === undefined ? [said.notTold] : []),
      ...lines(last === undefined ? [] : [cut(said.noted(titleOfMember(body, last.by), dayOf(last.at), last.text))]),
      ...lines(
        one.closed === undefined
          ? []
          : [
              cut(
                acknowledgedLine(one, body, words) ??
                  said.closed(closerOf(one.closed, body, words), dayOf(one.closed.at), one.closed.how),
              ),
            ],
        'Good',
      ),
    ],
    actions: buttonsOf(one, facts, words),
  };
}

function comingRow({ id, title, text, from }: ComingItem, { body, reader }: DocketBoardFacts, words: Words): BoardRow {
  const said = docketWords[words.language];
  const data = { ...onCase(body), comingId: id };
  return {
    title: cut(title),
    lines: lines([cut(text), ...(from === undefined ? [] : [cut(said.from(from))])]),
    actions: reader.offices.includes('secretary')
      ? [press(said.buttons.take, 'take-coming-form', data), press(said.buttons.strike, 'strike-coming-form', data)]
      : [],
  };
}

function standingRow({ id, title, from }: DecidedPoint, { body, reader }: DocketBoardFacts, words: Words): BoardRow {
  const said = docketWords[words.language];
  return {
    title: cut(title),
    lines: lines([cut(said.from(from))]),
    actions: reader.offices.includes('secretary')
      ? [press(said.buttons.endStanding, 'end-standing-form', { ...onCase(body), standingId: id })]
      : [],
  };
}

function buttonsOf(one: FollowUp, { body, reader }: DocketBoardFacts, words: Words): readonly Button[] {
  const { buttons } = docketWords[words.language];
  const isSecretary = reader.offices.includes('secretary');
  const isOwner = one.owner?.kind === 'member' && one.owner.id === reader.id;
  if (!isOpen(one) || !(isSecretary || isOwner)) return [];
  const data = { ...onCase(body), followUpId: one.id };
  return [
    doneButton(one, body, words),
    press(buttons.status, 'follow-up-status', data),
    ...(isSecretary ? [press(buttons.clarify, 'follow-up-clarify', data)] : []),
  ];
}

function closerOf({ by }: NonNullable<FollowUp['closed']>, body: Body, words: Words): string {
  return by === undefined ? docketWords[words.language].secretariat : titleOfMember(body, by);
}

const cut = (text: string): string => shortened([text], LONGEST)[0] ?? '';

/** The nearest date first. */
function byDue(a: FollowUp, b: FollowUp): number {
  return a.due === undefined || b.due === undefined ? 0 : Temporal.PlainDate.compare(a.due, b.due);
}
