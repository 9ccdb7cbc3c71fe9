import type { Count, DeadlineRule, Unit } from '../../domain/body/rules-of-procedure.ts';
import { clockTime } from '../dates.ts';

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
  const latest = `senest ${span(rule)}${rule.at === undefined ? '' : ` ${clockTime(rule.at, 'da')}`}`;
  const both = rule.earliest === undefined ? latest : `tidligst ${span(rule.earliest)} og ${latest}`;
  return capitalised(rule.force === 'as-far-as-possible' ? `så vidt muligt ${both}` : both);
}

/** `4 uger før mødet` */
export function span(rule: Count): string {
  const anchor = rule.anchor === 'meeting' ? 'mødet' : 'indkaldelsen';
  return `${amount(rule)} ${rule.direction === 'before' ? 'før' : 'efter'} ${anchor}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
}

function amount({ amount: count, unit }: Pick<Count, 'amount' | 'unit'>): string {
  const [one, several] = units[unit];
  return count === 1 ? one : `${count} ${several}`;
}
