import { type Body, type Member, member as memberOf } from '../domain/body/body.ts';
import type { Delivery } from '../domain/dispatches/delivery.ts';
import type { Attended } from '../domain/dispatches/dispatches.ts';
import { moment } from '../language/dates.ts';
import { dispatchWords } from '../language/dispatches.ts';
import type { Words } from '../language/words.ts';
import { type BoardRow, boardCard, lines } from './board.ts';
import { grouped, type Placed, paged } from './board-pages.ts';
import { type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import { type FormFacts, titleOfMember } from './facts.ts';
import { formCard } from './form-card.ts';
import { noticeCard, noticeOfTold } from './notice.ts';

export interface DispatchesFacts {
  readonly body: Body;
  /** The meeting or the case. */
  readonly subject: string;
  /** What it is called. */
  readonly about: string;
  readonly deliveries: readonly Delivery[];
  /** What needs attention about anything else. */
  readonly elsewhere: readonly Delivery[];
  readonly attended: readonly Attended[];
  /** From 1. */
  readonly page: number;
}

/** Lines of a row that lists members, so that one notice to hundreds is several rows. */
const MOST_LINES = 20;

/** `udsendelser`: what did not get there, with what can be done about it, then every notice with each member, way and state. */
export function dispatchesCard(facts: DispatchesFacts, words: Words): Card {
  const { body, subject, about, deliveries, elsewhere, page } = facts;
  const said = dispatchWords[words.language];
  const care = [...deliveries, ...elsewhere].filter((one) => one.needsCare);
  const rows = [
    ...care.map((one) => ({ group: said.care, row: careRow(one, facts, words) })),
    ...occasionsOf(deliveries).flatMap((all) => noticeRows(all, facts, words)),
  ];
  const pages = paged(rows);
  const shown = pages[Math.min(page, pages.length) - 1] ?? [];
  const turn = (title: string, to: number) =>
    to < 1 || to > pages.length
      ? []
      : [press(title, 'run-command', { bodyId: body.id, meetingId: subject, command: 'dispatches', page: to })];
  const none = deliveries.length === 0 ? [said.nothing] : care.length === 0 ? [said.allWell] : [];
  const told = said.board(body, about);
  return boardCard(
    {
      ...told,
      paragraphs: [...told.paragraphs, ...none],
      groups: grouped(shown),
      actions: [...turn(said.buttons.earlier, page - 1), ...turn(said.buttons.later, page + 1)],
      links: [],
    },
    words,
  );
}

/** Those that were told of one thing at one time together; the newest first. */
function occasionsOf(deliveries: readonly Delivery[]): readonly (readonly Delivery[])[] {
  const found = new Map<string, Delivery[]>();
  for (const one of deliveries) {
    const key = `${one.kind} ${one.occasion}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}

function careRow(delivery: Delivery, { body, attended }: DispatchesFacts, words: Words): BoardRow {
  const { kind, member, root } = delivery;
  const said = dispatchWords[words.language];
  const { timeZone } = body.calendar;
  const done = attended.filter(
    (one) => one.dispatchId === root || delivery.words.some((w) => w.dispatchId === one.dispatchId),
  );
  return {
    title: said.row(titleOfMember(body, member), words.meeting.deliveries[kind]),
    lines: [
      ...lines(
        delivery.words.map((word) => said.word(word, timeZone)),
        'Attention',
      ),
      ...lines(done.map((one) => attendedLine(one, body, words))),
    ],
    actions: memberOf(body, member) === undefined ? [] : careButtons(delivery, body, words),
  };
}

function careButtons({ root, member, subject }: Delivery, body: Body, words: Words): readonly Button[] {
  const { buttons } = dispatchWords[words.language];
  const data = { bodyId: body.id, meetingId: subject, member, dispatchId: root };
  return [
    press(buttons.sendAgain, 'send-again', data),
    press(buttons.sendAsMail, 'send-as-mail', data),
    press(buttons.ringUp, 'ring-up', data),
  ];
}

function attendedLine({ by, at, what }: Attended, body: Body, words: Words): string {
  const said = dispatchWords[words.language].attended;
  const who = titleOfMember(body, by);
  const when = moment(at, body.calendar.timeZone, words.language);
  return what.how === 'rung-up' ? said['rung-up'](who, when, what.note, what.hasIt) : said[what.how](who, when);
}

function noticeRows(deliveries: readonly Delivery[], { body }: DispatchesFacts, words: Words): readonly Placed[] {
  const said = dispatchWords[words.language];
  const { timeZone } = body.calendar;
  const [first] = deliveries;
  if (first === undefined) return [];
  const earliest = deliveries.map(({ words: [oldest] }) => oldest?.at ?? first.best.at).reduce(earlier);
  const title = said.occasion(words.meeting.deliveries[first.kind], earliest, timeZone);
  const all = deliveries
    .map(({ member, words: copies, needsCare }) => ({
      text: said.member(titleOfMember(body, member), copies.map((word) => said.word(word, timeZone)).join(' · ')),
      color: needsCare ? ('Attention' as const) : ('Default' as const),
    }))
    .toSorted((a, b) => a.text.localeCompare(b.text, words.language));
  return Array.from({ length: Math.ceil(all.length / MOST_LINES) }, (_, index) => ({
    group: '',
    row: { title, lines: all.slice(index * MOST_LINES, (index + 1) * MOST_LINES), actions: [] },
  }));
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) <= 0 ? a : b);

export interface CallFacts extends FormFacts {
  readonly body: Body;
  readonly delivery: Delivery;
  readonly to: Member;
}

/** »Ring op«: the number, and what is to be noted of the call. */
export function callCard(facts: CallFacts, words: Words): Card {
  const { body, delivery, to, formId } = facts;
  const said = dispatchWords[words.language];
  const { root: dispatchId, member, subject: meetingId } = delivery;
  return formCard(
    {
      ...facts,
      ...said.call(to.title, words.meeting.deliveries[delivery.kind], to.phone),
      fields: [
        { id: 'note', kind: 'long-text', most: MOST_NOTE },
        {
          id: 'has-it',
          kind: 'choice',
          required: true,
          choices: [
            { title: said.hasIt.yes, value: 'yes' },
            { title: said.hasIt.no, value: 'no' },
          ],
        },
      ],
      labels: said.labels,
      actions: [
        send(said.buttons.noteCall, 'note-ring-up', { bodyId: body.id, meetingId, member, dispatchId, formId }),
      ],
    },
    words,
  );
}

/** Characters of what was said. */
export const MOST_NOTE = 500;

/** What the secretary did is under way, or noted; the board shows how it goes. */
export function attendedCard(
  {
    body,
    delivery,
    to,
    what,
  }: { readonly body: Body; readonly delivery: Delivery; readonly to: Member; readonly what: Attended['what'] },
  words: Words,
): Card {
  const said = dispatchWords[words.language];
  const told =
    what.how === 'rung-up'
      ? said.noted(to.title, what.hasIt)
      : what.how === 'sent-again'
        ? said.sentAgain(to.title)
        : said.sentAsMail(to.title, to.address);
  const data = { bodyId: body.id, meetingId: delivery.subject, command: 'dispatches' };
  return noticeCard(noticeOfTold(told, { actions: [press(said.buttons.board, 'run-command', data)] }), words);
}
