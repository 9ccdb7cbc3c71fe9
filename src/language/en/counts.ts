import type { Count, DeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import { clockTime } from '../dates.ts';

/** `At latest 4 weeks before the meeting` */
export function deadlineRule(rule: DeadlineRule): string {
  const latest = `at latest ${span(rule)}${rule.at === undefined ? '' : ` at ${clockTime(rule.at, 'en')}`}`;
  const both = rule.earliest === undefined ? latest : `at earliest ${span(rule.earliest)} and ${latest}`;
  const said = rule.force === 'as-far-as-possible' ? `as far as possible ${both}` : both;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** `4 weeks before the meeting` */
export function span({ amount, unit, direction, anchor }: Count): string {
  const several = unit.replaceAll('-', ' ');
  const count = amount === 1 ? `one ${several.slice(0, -1)}` : `${amount} ${several}`;
  return `${count} ${direction} the ${anchor === 'meeting' ? 'meeting' : 'call'}`;
}
