import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { dueOn } from '../../../src/domain/meeting/due.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { aalborg, copenhagen, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

/** Lets the clock do all that falls due until `until`, people's commands among it at their times; says when it did what. */
function year(body: Body, people: readonly MeetingCommand[], until = '2028-01-01T00:00'): readonly string[] {
  const done: string[] = [];
  const waiting = [...people];
  const story: MeetingCommand[] = [];
  for (;;) {
    if (done.length > 20) throw new Error(`due for ever: ${done.at(-1)}`);
    const due = dueOn(say.told(body, story).state, body);
    const next = waiting[0];
    if (next !== undefined && (due === undefined || Temporal.Instant.compare(next.at, due.at) < 0)) {
      story.push(next);
      waiting.shift();
    } else if (due !== undefined && Temporal.Instant.compare(due.at, copenhagen(until)) < 0) {
      const local = due.at.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime();
      done.push(`${local.toString({ smallestUnit: 'minute' })} ${due.type}`);
      // The clock's commands carry the type that falls due and nothing more.
      story.push({ ...say.header('clock', '2027-01-01T00:00', `${done.length}`), type: due.type, at: due.at });
    } else return done;
  }
}

describe('S1-03 to S1-10: Guldborgsund, 8 April 2027', () => {
  it('everything falls due at its own time, in order', () => {
    const people = [say.planned(), say.opened('2027-04-08T15:30'), say.circulated('2027-04-22T10:00')];
    expect(year(guldborgsund, people)).toEqual([
      '2027-03-11T09:00 call-for-items',
      '2027-03-19T09:00 remind-of-items',
      '2027-03-23T09:00 ask-for-agenda',
      '2027-03-25T00:00 close-items',
      '2027-04-08T15:00 ask-for-minutes',
      '2027-04-20T09:00 remind-of-minutes',
      '2027-05-05T00:00 close-comment-window',
    ]);
  });

  it('what has been done by people is not asked of them', () => {
    const people = [
      say.planned(),
      say.called('2027-03-01T10:00', 'secretary'),
      say.released('2027-03-22T10:00'),
      say.opened(),
      say.circulated('2027-04-09T10:00'),
    ];
    expect(year(guldborgsund, people)).toEqual([
      '2027-03-10T09:00 remind-of-items',
      '2027-03-16T00:00 close-items',
      '2027-04-22T00:00 close-comment-window',
    ]);
  });

  it('minutes begun and not sent are reminded of', () => {
    expect(year(guldborgsund, [say.planned(), say.opened()]).slice(-1)).toEqual(['2027-04-20T09:00 remind-of-minutes']);
  });
});

describe('S0-07, S0-12, S0-15: Aalborg, 11 March 2027', () => {
  it('has neither a day for circulating the minutes nor a comment window', () => {
    const people = [
      say.planned('2027-03-11'),
      say.opened('2027-03-11T15:30'),
      say.approved('chair', '2027-03-11T15:40'),
    ];
    expect(year(aalborg, people)).toEqual([
      '2027-02-11T09:00 call-for-items',
      '2027-02-16T09:00 remind-of-items',
      '2027-02-19T00:00 close-items',
      '2027-02-24T09:00 ask-for-agenda',
      '2027-03-11T15:00 ask-for-minutes',
    ]);
  });

  it('minutes opened at the meeting are not asked for', () => {
    expect(year(aalborg, [say.planned('2027-03-11'), say.opened('2027-03-11T13:05')])).not.toContain(
      '2027-03-11T15:00 ask-for-minutes',
    );
  });
});

describe('S4-04: Klynge Nord, 3 May 2027', () => {
  it('the minutes wait for the next meeting; no window closes', () => {
    const people = [say.planned('2027-05-03'), say.opened('2027-05-03T16:00'), say.circulated('2027-05-10T10:00')];
    expect(year(klynge, people)).toEqual([
      '2027-04-05T09:00 call-for-items',
      '2027-04-14T09:00 remind-of-items',
      '2027-04-20T00:00 close-items',
      '2027-04-23T09:00 ask-for-agenda',
      '2027-05-03T15:00 ask-for-minutes',
    ]);
  });
});

describe('a meeting planned late', () => {
  it('is called for at once, and its members get their two weeks', () => {
    expect(year(guldborgsund, [say.planned('2027-04-08', '2027-03-15T10:00')], '2027-04-08T00:00')).toEqual([
      '2027-03-15T10:00 call-for-items',
      '2027-03-19T09:00 remind-of-items',
      '2027-03-23T09:00 ask-for-agenda',
      '2027-03-25T00:00 close-items',
    ]);
  });

  it('within the two weeks items are taken until it begins', () => {
    expect(year(guldborgsund, [say.planned('2027-04-08', '2027-04-01T10:00')], '2027-04-08T13:00')).toEqual([
      '2027-04-01T10:00 call-for-items',
      '2027-04-01T10:00 ask-for-agenda',
    ]);
  });

  it('after it began is prepared for no more, and nothing is due for ever', () => {
    expect(year(guldborgsund, [say.planned('2027-04-08', '2027-04-08T13:00')])).toEqual([
      '2027-04-08T15:00 ask-for-minutes',
      '2027-04-20T09:00 remind-of-minutes',
    ]);
  });
});

describe('S2-08: a moved meeting moves all of it', () => {
  const later = (when: string) => say.moved(say.slot('2027-04-29'), when);

  it('before the call: everything is counted from the new day', () => {
    expect(year(guldborgsund, [say.planned(), later('2027-03-01T10:00')], '2027-04-29T13:00')).toEqual([
      '2027-04-01T09:00 call-for-items',
      '2027-04-12T09:00 remind-of-items',
      '2027-04-14T09:00 ask-for-agenda',
      '2027-04-16T00:00 close-items',
    ]);
  });

  it('after the items were closed they are open again, reminded of and closed anew', () => {
    const again = year(guldborgsund, [say.planned(), later('2027-03-26T10:00')], '2027-04-29T13:00');
    expect(again.slice(0, 4).map((one) => one.slice(17))).toEqual([
      'call-for-items',
      'remind-of-items',
      'ask-for-agenda',
      'close-items',
    ]);
    expect(again.slice(4)).toEqual([
      '2027-04-12T09:00 remind-of-items',
      '2027-04-14T09:00 ask-for-agenda',
      '2027-04-16T00:00 close-items',
    ]);
  });

  it('brought forward, what the new day has made overdue falls due at once and not before the move', () => {
    const people = [say.planned(), say.moved(say.slot('2027-03-18'), '2027-03-01T10:00')];
    expect(year(guldborgsund, people, '2027-03-18T13:00')).toEqual([
      '2027-03-01T10:00 call-for-items',
      '2027-03-03T09:00 ask-for-agenda',
      '2027-03-10T09:00 remind-of-items',
      '2027-03-16T00:00 close-items',
    ]);
  });

  it('the clock, told of the old day, does nothing when it comes to act', () => {
    const story = [
      say.planned(),
      say.called(),
      later('2027-03-19T08:00'),
      say.step('remind-of-items', '2027-03-19T09:00'),
    ];
    const told = say.told(guldborgsund, story);
    expect(told.last).toEqual({ accepted: true, events: [] });
    expect(told.state).toMatchObject({ clockDid: [] });
  });

  it('a cancelled meeting has nothing due', () => {
    expect(year(guldborgsund, [say.planned(), say.cancelled()])).toEqual([]);
  });
});

describe('minutes due within days of the meeting', () => {
  it('are not reminded of before the meeting is over', () => {
    const deadlines = guldborgsund.rules.deadlines.map((rule) =>
      rule.step === 'minutes-circulation' ? { ...rule, amount: 1, unit: 'days' as const } : rule,
    );
    const hasty = { ...guldborgsund, rules: { ...guldborgsund.rules, deadlines } };
    const all = year(hasty, [say.planned()]);
    expect(all.filter((one) => one.includes('minutes'))).toEqual(['2027-04-08T15:00 ask-for-minutes']);
  });
});

describe('each step of the clock', () => {
  it('done twice is done once', () => {
    const story = [say.planned(), say.called(), say.step('remind-of-items', '2027-03-19T09:00')];
    expect(say.happened(say.told(guldborgsund, story))).toEqual(['clock-did']);
    expect(say.happened(say.told(guldborgsund, [...story, say.step('remind-of-items', '2027-03-19T09:00')]))).toEqual(
      [],
    );
  });

  it('what falls due is asked of the procedure itself', () => {
    expect(meetingProcedure.due({ stage: 'unplanned' }, guldborgsund)).toBe(undefined);
    expect(meetingProcedure.due(say.meetingAfter(guldborgsund, [say.planned()]), guldborgsund)).toEqual({
      type: 'call-for-items',
      at: copenhagen('2027-03-11T09:00'),
    });
  });
});
