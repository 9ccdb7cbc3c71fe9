import type { LimitCut } from '../../domain/body/limit-cut.ts';
import type { Cut } from '../../domain/calendar/deadline.ts';
import type { LateStep } from '../../domain/meeting/late-step.ts';
import { dateWithWeekday, dayAndTime } from '../dates.ts';
import { span } from './counts.ts';
import { steps } from './refusals.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'da');
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`);

/** About a limit over the whole of a step's time, and what a late step leaves to the next. */
export const limits = {
  cut: ({ step, due, ownDue, days: left }: LimitCut): string => {
    const said = `${steps[step]}: efter sin egen regel senest ${day(ownDue)}, men den yderste grænse er ${day(due)}.`;
    return left === undefined ? said : `${said} Der er ${left.left} af ${days(left.given)} tilbage.`;
  },
  whyCut: ({ due, rule }: Cut): string =>
    `Trinnets egen regel, ${span(rule)}, giver ${day(due)}. Den tidligste af de to dage gælder.`,
  late: ({ step, left, next }: LateStep): string => {
    const what = step === 'call-for-items' ? 'Punkterne blev indkaldt' : 'Dagsordenen blev sendt ud';
    const until =
      next.step === 'meeting'
        ? `mødet ${day(next.due)}`
        : `næste frist: ${steps[next.step]} senest ${dayAndTime(next.due, 'at' in next ? next.at : undefined, 'da')}`;
    return `${what} for sent. ${left > FEW ? 'Der er' : 'Kun'} ${days(left)} til ${until}.`;
  },
};

/** So many days are no longer few. */
const FEW = 7;
