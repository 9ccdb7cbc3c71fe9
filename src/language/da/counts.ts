import type { Anchor, Count, MeetingOfBody, Unit, WeekdayOfMonth } from '../../domain/body/count.ts';
import type { DeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import { clockTime, dayAndMonth, monthName, weekdayName } from '../dates.ts';

const units: Readonly<Record<Unit, readonly [one: string, several: string]>> = {
  hours: ['én time', 'timer'],
  days: ['én dag', 'dage'],
  'counted-days': ['én hverdag', 'hverdage'],
  'clear-days': ['én hel mellemliggende dag', 'hele mellemliggende dage'],
  'clear-counted-days': ['én hel mellemliggende hverdag', 'hele mellemliggende hverdage'],
  weeks: ['én uge', 'uger'],
  months: ['én måned', 'måneder'],
};

/** `Senest 4 uger før mødet` */
export function deadlineRule(rule: DeadlineRule): string {
  const over = rule.overall === undefined ? '' : `, dog senest ${span(rule.overall)}`;
  const latest = `senest ${span(rule)}${rule.at === undefined ? '' : ` ${clockTime(rule.at, 'da')}`}${over}`;
  const both = rule.earliest === undefined ? latest : `tidligst ${span(rule.earliest)} og ${latest}`;
  return capitalised(rule.force === 'as-far-as-possible' ? `så vidt muligt ${both}` : both);
}

/** `4 uger før mødet`, `den 1. december` */
export function span(rule: Count): string {
  const anchor = anchorName(rule.anchor);
  return rule.amount === 0 ? anchor : `${amount(rule)} ${rule.direction === 'before' ? 'før' : 'efter'} ${anchor}`;
}

const anchors: Readonly<Record<Extract<Anchor, string>, string>> = {
  meeting: 'mødet',
  'previous-meeting': 'det forrige møde',
  'next-meeting': 'det næste møde',
  'call-for-items': 'indkaldelsen',
  'items-due': 'fristen for punkter',
  'agenda-release': 'udsendelsen af dagsordenen',
  'minutes-circulation': 'udsendelsen af referatet',
};

function anchorName(anchor: Anchor): string {
  if (typeof anchor === 'string') return anchors[anchor];
  switch (anchor.on) {
    case 'day-of-year':
      return dayAndMonth(Temporal.PlainDate.from({ year: 2024, month: anchor.month, day: anchor.day }), 'da');
    case 'weekday-of-month':
      return `den ${NTH[anchor.nth]} ${weekdayName(anchor.weekday, 'da')} i ${monthOf(anchor.month)}`;
    case 'meeting-of-body':
      return `det ${anchor.which === 'last' ? 'seneste' : 'næste'} møde i ${anchor.name}${beforeStep(anchor)}`;
    case 'week-of-body':
      return `${weekdayName(anchor.weekday, 'da')} i den uge, hvor ${anchor.name} mødes`;
  }
}

function beforeStep({ before }: MeetingOfBody): string {
  return before === undefined ? '' : ` før ${anchors[before]}`;
}

const NTH = { 1: 'første', 2: 'anden', 3: 'tredje', 4: 'fjerde', last: 'sidste' } as const;
const MONTHS = { same: 'mødets måned', before: 'måneden før mødet', after: 'måneden efter mødet' } as const;

function monthOf(month: WeekdayOfMonth['month']): string {
  return typeof month === 'number' ? monthName(month, 'da') : MONTHS[month];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
}

function amount({ amount: count, unit }: Pick<Count, 'amount' | 'unit'>): string {
  const [one, several] = units[unit];
  return count === 1 ? one : `${count} ${several}`;
}
