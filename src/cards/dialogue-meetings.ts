import type { Body, Member } from '../domain/body/body.ts';
import type { DialogueRule } from '../domain/body/dialogue-rule.ts';
import {
  announceBy,
  channelsInTime,
  type DialogueMeeting,
  type DialogueMeetings,
  dialoguesOf,
  lastDayForAnother,
} from '../domain/dialogue-meeting/dialogue-meeting.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { cited } from '../language/clauses.ts';
import { dialogueWords } from '../language/dialogue-meetings.ts';
import type { Words } from '../language/words.ts';
import { type BoardGroup, type BoardRow, lines, type Tone } from './board.ts';
import { type Button, press } from './button.ts';
import { shortened } from './facts.ts';

export interface DialogueFacts {
  readonly body: Body;
  readonly year: number;
  readonly dialogues: DialogueMeetings;
  /** The body's meetings, to name the one at which the themes were agreed. */
  readonly meetings: readonly MeetingNote[];
  readonly reader: Member;
  /** In the body's zone. */
  readonly today: Temporal.PlainDate;
}

type Line = BoardRow['lines'][number];

/** More would not fit beside the duties in one message. */
const MOST_ROWS = 6;

/** The dialogue meetings of a year among its duties; nothing for a body that holds none. */
export function dialogueGroups(facts: DialogueFacts, words: Words): readonly BoardGroup[] {
  const { body, year, dialogues } = facts;
  const rule = body.rules.dialogueMeetings;
  if (rule === undefined) return [];
  const standing = dialoguesOf(dialogues, year);
  const cancelled = dialogues.meetings.filter(({ date, cancelled }) => date.year === year && cancelled !== undefined);
  const shown = [...standing, ...cancelled].slice(0, MOST_ROWS);
  const rows = [summaryRow(facts, rule, words), ...shown.map((one) => dialogueRow(one, rule, facts, words))];
  return [{ title: dialogueWords[words.language].group(year), rows }];
}

/** By when a meeting is to be announced, where it has been, and what is lacking. */
export function announcementLines(
  meeting: DialogueMeeting,
  rule: DialogueRule,
  { body, today }: Pick<DialogueFacts, 'body' | 'today'>,
  words: Words,
): readonly Line[] {
  const said = dialogueWords[words.language];
  const { announcements, lateBecause } = meeting;
  const lastDay = announceBy(meeting.date, rule, body.calendar);
  const lacking = rule.leastChannels - channelsInTime(meeting, lastDay).size;
  const list = announcements.map(({ channel, on }) => said.announcement(channel, on)).join(' · ');
  const isOver = Temporal.PlainDate.compare(lastDay, today) < 0;
  return [
    ...lines(announcements.length === 0 ? [] : shortened([said.announced(list)], 600)),
    ...(lacking <= 0
      ? lines([said.inTime], 'Good')
      : lines([said.announceBy(lastDay, rule.leastChannels)]).concat(
          lines(
            [isOver ? said.missed(lacking, lastDay) : said.missing(lacking, lastDay)],
            isOver ? 'Attention' : 'Warning',
          ),
        )),
    ...lines(lateBecause === undefined ? [] : [said.lateBecause(lateBecause)], 'Warning'),
  ];
}

/** How many of those the rules ask for are planned, and how long there is to plan the rest. */
function summaryRow(
  { body, year, dialogues, reader, today }: DialogueFacts,
  rule: DialogueRule,
  words: Words,
): BoardRow {
  const said = dialogueWords[words.language];
  const planned = dialoguesOf(dialogues, year).length;
  const isEnough = planned >= rule.perYear;
  const another = lastDayForAnother(year, today, { rule, calendar: body.calendar });
  const lack = [
    said.tooFew(rule.perYear),
    another === undefined ? said.tooLateForAnother : said.announceAnother(another),
  ];
  const tone: Tone = another === undefined ? 'Attention' : 'Warning';
  return {
    title: said.planned(planned, rule.perYear),
    lines: [...(isEnough ? [] : lines(lack, tone)), ...lines([cited(rule.clause, words.language)])],
    actions: buttonsFor(reader, [press(said.buttons.new, 'arrange-dialogue-form', { bodyId: body.id, year })]),
  };
}

function dialogueRow(meeting: DialogueMeeting, rule: DialogueRule, facts: DialogueFacts, words: Words): BoardRow {
  const { body, year, reader, today, meetings } = facts;
  const said = dialogueWords[words.language];
  const { date, cancelled, themes, agreedAt } = meeting;
  if (cancelled !== undefined) {
    return { title: said.title(date), lines: lines([said.cancelled(cancelled.reason)]), actions: [] };
  }
  const agreed = meetings.find(({ id }) => id === agreedAt);
  const data = { bodyId: body.id, year, dialogueId: meeting.id };
  const isHeld = Temporal.PlainDate.compare(date, today) < 0;
  return {
    title: said.title(date),
    lines: [
      ...lines(themes.length === 0 ? [] : shortened([said.themes(themes.join(' · '))], 600)),
      ...(agreed === undefined || themes.length === 0
        ? lines([said.themesOpen], 'Warning')
        : lines([said.themesAgreed(agreed.slot.date)])),
      ...announcementLines(meeting, rule, { body, today }, words),
    ],
    actions: buttonsFor(reader, [
      press(said.buttons.change, 'arrange-dialogue-form', data),
      ...(isHeld ? [] : [press(said.buttons.cancel, 'cancel-dialogue-form', data)]),
    ]),
  };
}

function buttonsFor(reader: Member, buttons: readonly Button[]): readonly Button[] {
  return reader.offices.includes('secretary') ? buttons : [];
}
