import type { Anchor, Count, MeetingOfBody, WeekdayOfMonth } from '../../domain/body/count.ts';
import type { DeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import { clockTime, dayAndMonth, monthName, weekdayName } from '../dates.ts';

/** `No later than 4 weeks before the meeting` */
export function deadlineRule(rule: DeadlineRule): string {
  const over = rule.overall === undefined ? '' : `, but no later than ${span(rule.overall)}`;
  const latest = `no later than ${span(rule)}${rule.at === undefined ? '' : ` at ${clockTime(rule.at, 'en')}`}${over}`;
  const both = rule.earliest === undefined ? latest : `no earlier than ${span(rule.earliest)} and ${latest}`;
  const said = rule.force === 'as-far-as-possible' ? `as far as possible ${both}` : both;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** `4 weeks before the meeting`, `1 December` */
export function span({ amount, unit, direction, anchor }: Count): string {
  if (amount === 0) return anchorName(anchor);
  const several = unit.replaceAll('-', ' ');
  const count = amount === 1 ? `one ${several.slice(0, -1)}` : `${amount} ${several}`;
  return `${count} ${direction} ${anchorName(anchor)}`;
}

const anchors: Readonly<Record<Extract<Anchor, string>, string>> = {
  meeting: 'the meeting',
  'previous-meeting': 'the previous meeting',
  'next-meeting': 'the next meeting',
  'call-for-items': 'the call',
  'items-due': 'the day items are due',
  'agenda-release': 'the release of the agenda',
  'minutes-circulation': 'the circulation of the minutes',
};

function anchorName(anchor: Anchor): string {
  if (typeof anchor === 'string') return anchors[anchor];
  switch (anchor.on) {
    case 'day-of-year':
      return dayAndMonth(Temporal.PlainDate.from({ year: 2024, month: anchor.month, day: anchor.day }), 'en');
    case 'weekday-of-month':
      return `the ${NTH[anchor.nth]} ${weekdayName(anchor.weekday, 'en')} of ${monthOf(anchor.month)}`;
    case 'meeting-of-body':
      return `the ${anchor.which} meeting of ${anchor.name}${beforeStep(anchor)}`;
    case 'week-of-body':
      return `${weekdayName(anchor.weekday, 'en')} of the week in which ${anchor.name} meets`;
  }
}

function beforeStep({ before }: MeetingOfBody): string {
  return before === undefined ? '' : ` before ${anchors[before]}`;
}

const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const;
const MONTHS = {
  same: 'the month of the meeting',
  before: 'the month before the meeting',
  after: 'the month after the meeting',
} as const;

function monthOf(month: WeekdayOfMonth['month']): string {
  return typeof month === 'number' ? monthName(month, 'en') : MONTHS[month];
}
