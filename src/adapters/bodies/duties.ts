import type { Clause } from '../../domain/body/clause.ts';
import type { AtMeeting, DutyRule } from '../../domain/body/duty-rule.ts';
import { countsDuties } from '../../domain/duties/duty-day.ts';
import { MONTHS } from './day-phrase.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

type DutyInFile = BodyFile['duties'][number];

export function dutyRules(file: BodyFile, clauseOf: (clause: ClauseInFile) => Clause): readonly DutyRule[] {
  return file.duties.map((said) => {
    const { due, by, to, after } = said;
    const withMeeting = said['with-meeting'];
    return {
      id: said.id,
      title: said.title,
      kind: said.kind,
      ...(due === undefined ? {} : { due }),
      ...(withMeeting === undefined ? {} : { withMeeting: atMeeting(withMeeting) }),
      ...(by === undefined ? {} : { by }),
      ...(to === undefined ? {} : { to }),
      ...(after === undefined ? {} : { after }),
      remindBefore: said['remind-before'],
      clause: clauseOf(said.clause),
    };
  });
}

/** Duties that wait for one there is not or for each other, lie with nobody, or are counted from what no year gives. */
export function dutyMisfits({ duties, members, meetings, 'annual-wheel': wheel }: BodyFile): readonly Misfit[] {
  const ids = duties.map((one) => one.id);
  const months: readonly string[] = [...meetings.months, ...(wheel?.months ?? []).map(({ month }) => month)];
  const people = members.map((one) => one.id);
  return duties.flatMap((one, index): Misfit[] => {
    const { due, by, after } = one;
    const at = (key: string) => ['duties', index, key];
    const misfits: Misfit[] = [];
    if (ids.indexOf(one.id) !== index) {
      const first = `duties[${ids.indexOf(one.id)}]`;
      misfits.push({ path: at('id'), problem: { because: 'duplicate', given: one.id, first } });
    }
    const meeting = one['with-meeting'];
    if (meeting !== undefined && ![...months, 'first', 'last'].includes(meeting)) {
      const allowed = ['first', 'last', ...new Set(months)];
      misfits.push({ path: at('with-meeting'), problem: { because: 'not-one-of', given: meeting, allowed } });
    }
    if (by !== undefined && !people.includes(by)) {
      misfits.push({ path: at('by'), problem: { because: 'not-one-of', given: by, allowed: people } });
    }
    if (after !== undefined && !ids.includes(after)) {
      misfits.push({ path: at('after'), problem: { because: 'not-one-of', given: after, allowed: ids } });
    } else if (waitsForItself(one.id, duties)) {
      misfits.push({ path: at('after'), problem: { because: 'duty-cycle' } });
    } else if (
      isDueBefore(
        one,
        duties.find(({ id }) => id === after),
      )
    ) {
      misfits.push({ path: at('after'), problem: { because: 'duty-after-later', given: after ?? '' } });
    }
    if (due !== undefined && !countsDuties(due.anchor)) {
      misfits.push({ path: at('due'), problem: { because: 'not-of-the-year' } });
    } else if (due?.anchor === 'meeting' && one['with-meeting'] === undefined) {
      misfits.push({ path: at('due'), problem: { because: 'duty-without-meeting' } });
    }
    return misfits;
  });
}

/** As far as the file alone can tell: both days are counted in the year, or both from the same meeting. */
function isDueBefore(one: DutyInFile, other: DutyInFile | undefined): boolean {
  const day = dayOf(one);
  const otherDay = other === undefined ? undefined : dayOf(other);
  if (day === undefined || otherDay === undefined || day.by !== otherDay.by) return false;
  return Temporal.PlainDate.compare(day.on, otherDay.on) < 0;
}

/** Its day in a sample year, or by a sample meeting; undefined where it takes a calendar to count it. */
function dayOf({ due, 'with-meeting': meeting }: DutyInFile): { by: string; on: Temporal.PlainDate } | undefined {
  const sample = Temporal.PlainDate.from('2027-06-15');
  if (due === undefined) return meeting === undefined ? undefined : { by: meeting, on: sample };
  const { anchor, amount, unit, direction } = due;
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') return undefined;
  const span = { [unit]: direction === 'before' ? -amount : amount };
  if (anchor === 'meeting') return meeting === undefined ? undefined : { by: meeting, on: sample.add(span) };
  if (typeof anchor === 'string' || anchor.on !== 'day-of-year') return undefined;
  const { month, day } = anchor;
  return { by: 'year', on: Temporal.PlainDate.from({ year: sample.year, month, day }).add(span) };
}

function waitsForItself(start: string, duties: BodyFile['duties']): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !passed.has(at); ) {
    passed.add(at);
    const { after }: { after?: string | undefined } = duties.find((one) => one.id === at) ?? {};
    if (after === start) return true;
    at = after;
  }
  return false;
}

function atMeeting(said: 'first' | 'last' | (typeof MONTHS)[number]): AtMeeting {
  return said === 'first' || said === 'last' ? said : MONTHS.indexOf(said) + 1;
}
