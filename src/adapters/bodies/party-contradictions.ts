import type { Body } from '../../domain/body/body.ts';
import type { Fault } from '../../domain/body/fault.ts';
import { countAll } from '../../domain/calendar/deadline.ts';
import { countParties } from '../../domain/calendar/party-deadline.ts';
import { knownInPlan } from '../../domain/meeting/known.ts';
import type { Misfit } from './misfit.ts';

/**
 * A party's own day for its items that no meeting could keep: after the meeting, after the agenda they should be on, or
 * before the party is called. A call that comes to nothing does no harm: the body's own holds, and that is warned of.
 *
 * @param dates enough meetings that none of it is a holiday's doing
 */
export function partyContradictions(
  { rules, calendar }: Body,
  dates: readonly Temporal.PlainDate[],
): readonly Misfit[] {
  const own = (rules.partyDeadlines ?? []).filter(({ step }) => step === 'items-due');
  const meetings = dates.map((date) => {
    const known = knownInPlan(rules, dates);
    return {
      date,
      all: countAll(rules.deadlines, date, calendar, known).deadlines,
      parties: countParties(rules, date, calendar, known).deadlines,
    };
  });
  return own.flatMap(({ party }, index): readonly Misfit[] => {
    const problems = meetings.flatMap(({ date, all, parties }) => {
      const due = parties.find((one) => one.step === 'items-due' && one.party === party)?.due;
      const called = [...parties.filter((one) => one.party === party), ...all].find(
        ({ step }) => step === 'call-for-items',
      )?.due;
      const released = all.find(({ step }) => step === 'agenda-release')?.due;
      return due === undefined ? [] : [problemOf(due, { called, released, date })];
    });
    const [first] = problems;
    if (first === undefined || problems.includes(undefined)) return [];
    return [{ path: ['deadlines', 'items-due', 'by-party', index, 'latest'], problem: first }];
  });
}

function problemOf(
  due: Temporal.PlainDate,
  {
    called,
    released,
    date,
  }: Readonly<Record<'called' | 'released', Temporal.PlainDate | undefined>> & {
    readonly date: Temporal.PlainDate;
  },
): Fault['problem'] | undefined {
  const { compare } = Temporal.PlainDate;
  if (compare(date, due) < 0) return { because: 'unreachable-step', step: 'items-due' };
  if (called !== undefined && compare(due, called) <= 0) return { because: 'contradiction', between: 'call-and-items' };
  if (released !== undefined && compare(released, due) < 0)
    return { because: 'contradiction', between: 'items-and-agenda' };
  return undefined;
}
